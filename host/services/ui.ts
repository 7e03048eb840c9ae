/** Ui and Menu: menus, dialogs and the sidebar. */
import type { MenuItem } from '../host-types.ts';
import type { Execution } from './execution.ts';
import type { HtmlSelf } from './html.ts';
import { enumValue } from './member-list.ts';
import { type Call, EnumValue, type Members, type ServiceObject, serve } from './service-object.ts';

interface MenuSelf {
  readonly caption: string;
  readonly items: MenuItem[];
}

const ADDON_MENU = '';

/** A dialog suspends the script: what it wrote is sent, and no lock is held meanwhile. */
const ask = (run: Execution, kind: 'alert' | 'prompt', args: readonly unknown[]): string => {
  const buttons = args.find((arg) => arg instanceof EnumValue);
  const texts = args.filter((arg) => !(arg instanceof EnumValue)).map(String);
  const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', ...texts];
  run.settle();
  run.releaseLocks();
  run.host.tell(run.person.id);
  return run.host.answerDialog({
    kind,
    title,
    prompt,
    buttons: buttons?.name ?? 'OK',
    person: run.person,
  });
};

const parseAnswer = (answer: string) => {
  const [button = 'CLOSE', ...text] = answer.split(':');
  return { button: enumValue('Button', button), text: text.join(':') };
};

const show = (run: Execution, kind: 'sidebar' | 'dialog', html: HtmlSelf, title: string) => {
  run.host.tellUi({
    kind,
    person: run.person,
    title,
    html: html.content,
    ...(html.width === null ? {} : { width: html.width }),
    ...(html.height === null ? {} : { height: html.height }),
  });
};

export const uiMembers: Members<null> = {
  createAddonMenu: () => serve('Menu', { caption: ADDON_MENU, items: [] }),
  createMenu: (_, caption: string) => serve('Menu', { caption, items: [] }),
  alert: ({ run }, ...args: unknown[]) => parseAnswer(ask(run, 'alert', args)).button,
  prompt: ({ run }, ...args: unknown[]) =>
    serve('PromptResponse', parseAnswer(ask(run, 'prompt', args))),
  showSidebar: ({ run }, html: ServiceObject<HtmlSelf>) =>
    show(run, 'sidebar', html.self, html.self.title || 'Apps Script Application'),
  showModalDialog: ({ run }, html: ServiceObject<HtmlSelf>, title: string) =>
    show(run, 'dialog', html.self, title),
  showModelessDialog: ({ run }, html: ServiceObject<HtmlSelf>, title: string) =>
    show(run, 'dialog', html.self, title),
};

export const promptMembers: Members<ReturnType<typeof parseAnswer>> = {
  getSelectedButton: ({ self }) => self.button,
  getResponseText: ({ self }) => self.text,
};

const addItem = (call: Call<MenuSelf>, item: MenuItem) => {
  call.self.items.push(item);
  return call.it;
};

export const menuMembers: Members<MenuSelf> = {
  addItem: (call, caption: string, functionName: string) =>
    addItem(call, { caption, functionName }),
  addSeparator: (call) => addItem(call, { caption: '', functionName: null }),
  addSubMenu: (call, menu: ServiceObject<MenuSelf>) =>
    addItem(call, { caption: menu.self.caption, functionName: null, items: menu.self.items }),
  addToUi: ({ run, self }) => {
    // A menu of the same name takes the place of the old one.
    run.session.menus.set(self.caption, {
      caption: self.caption || 'IR Rank List',
      functionName: null,
      items: [...self.items],
    });
    const items = [...run.session.menus.values()];
    run.host.tellUi({ kind: 'menu', person: run.person, items });
  },
};
