/** Inserting questions, taking them out again, own questions and programs, and what can go wrong. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  bad,
  good,
  holdAnswers,
  offline,
  releaseAnswers,
  reply,
  requestsOf,
} from '../../support/fake-run.ts';
import { findFaultsInAllLooks } from '../../support/sidebar-page.ts';
import { aLook, aLookWith, aProblem, aSheet, nowhere } from '../../support/sidebar-sheet.ts';
import { press, sidebarForTests } from '../../support/sidebar-tests.ts';

const sidebar = sidebarForTests();

const openWithChoice = async (part: Parameters<typeof aSheet>[0] = {}): Promise<Page> => {
  const page = await sidebar.open(aSheet(part));
  await page.getByRole('checkbox', { name: /visa sponsorship developing/ }).check();
  await page.getByRole('checkbox', { name: /How many ESIR places/ }).check();
  return page;
};

const inserted = good({
  added: ['dir-visa'],
  already: ['dir-esir'],
  first: 'C12',
});

test('inserting says what it does, what was done, and takes it out again', async () => {
  const page = await openWithChoice({ insertQuestions: inserted });
  await holdAnswers(page);
  await press(page, 'Insert 2 questions');
  await page.getByText('Adding 2 rows').waitFor();
  expect(await findFaultsInAllLooks(page, 'ask-busy')).toEqual([]);
  await reply(page, { lookAround: good(aLookWith('dir-visa', 'dir-esir')) });
  await releaseAnswers(page);
  await page.getByText('1 row added, 1 was there already').waitFor();
  expect(await requestsOf(page, 'insertQuestions')).toEqual([
    { questions: ['dir-visa', 'dir-esir'] },
  ]);
  expect(await findFaultsInAllLooks(page, 'ask-done')).toEqual([]);
  await press(page, 'Show the first');
  await expect
    .poll(() => requestsOf(page, 'showCell'))
    .toEqual([{ program: null, question: 'dir-visa' }]);
  await reply(page, {
    lookAround: good(aLookWith('dir-esir')),
    takeOutQuestions: good({ removed: ['dir-visa'], kept: [] }),
  });
  await press(page, 'Take the 1 row out again');
  await page.getByText('1 row taken out again').waitFor();
  expect(await requestsOf(page, 'takeOutQuestions')).toEqual([{ questions: ['dir-visa'] }]);
  await page.getByRole('button', { name: 'Insert 1 question' }).waitFor();
});

test('a row that holds words stays, and the panel says why', async () => {
  const page = await openWithChoice({
    insertQuestions: inserted,
    takeOutQuestions: good({
      removed: [],
      kept: [{ id: 'dir-visa', because: 'Birchmont has an answer in it.' }],
    }),
  });
  await press(page, 'Insert 2 questions');
  await press(page, /^Take the/);
  await page.getByText('Kept: “How do you see visa sponsorship').waitFor();
  await page.getByText('Birchmont has an answer in it.').waitFor();
  expect(await requestsOf(page, 'takeOutQuestions')).toEqual([{ questions: ['dir-visa'] }]);
});

test('when the sheet refuses, the choice is kept and there are ways out', async () => {
  const page = await openWithChoice({
    insertQuestions: [
      bad(
        aProblem({
          kind: 'protected',
          title: 'The rows could not be added',
          kept: 'Nothing was changed.',
          wayOut: 'Ask the owner of the tab for leave to edit it.',
          said: 'You are trying to edit a protected cell or object.',
        }),
      ),
      inserted,
    ],
  });
  await press(page, 'Insert 2 questions');
  const alert = page.getByRole('alert');
  await alert.getByText('The rows could not be added').waitFor();
  await expect
    .poll(() => page.evaluate('document.activeElement.textContent'))
    .toBe('The rows could not be added');
  await alert.getByText('What the sheet said').click();
  await alert.getByText('protected cell or object').waitFor();
  expect(await findFaultsInAllLooks(page, 'ask-error')).toEqual([]);
  await page.getByRole('button', { name: 'Insert 2 questions' }).waitFor();
  await press(page, 'Copy the 2 questions');
  await alert.getByText('Copied.').waitFor();
  await press(page, 'Try again');
  await page.getByText('1 row added, 1 was there already').waitFor();
});

test.each([
  ['the connection is lost', offline, 'No connection to the sheet'],
  ['the script breaks', { fails: 'TypeError: x is undefined' }, 'The sheet could not do this'],
  ['the answer is empty', { gives: null }, 'The sheet gave no clear answer'],
])('when %s, the choice is kept', async (_what, answer, title) => {
  const page = await openWithChoice({ insertQuestions: answer });
  await press(page, 'Insert 2 questions');
  await page.getByRole('alert').getByText(title).waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await page.getByRole('button', { name: /^Insert/ }).textContent()).toBe(
    'Insert 2 questions',
  );
});

test('an answer that never comes counts as lost after a minute', async () => {
  const page = await openWithChoice({ insertQuestions: { silent: true } });
  await press(page, 'Insert 2 questions');
  await page.getByText('Adding 2 rows').waitFor();
  await page.clock.runFor(61_000);
  await page.getByRole('alert').getByText('No connection to the sheet').waitFor();
  expect(await page.getByText('Adding 2 rows').count()).toBe(0);
});

test('a question of one’s own names whom to ask and, in plain words, what it counts for', async () => {
  const page = await sidebar.open(
    aSheet({
      addOwnQuestion: good({ id: 'own:resident:culture:workload:1', cell: 'C31' }),
      takeOutQuestions: good({ removed: ['own:resident:culture:workload:1'], kept: [] }),
    }),
  );
  await page.getByText('A question of your own').click();
  await page.getByLabel('In your words').fill('How are vacations shared out?');
  await page.getByLabel('Counts for').selectOption('Culture');
  await page.getByLabel('What about, exactly').selectOption('Hours and rest');
  expect(await findFaultsInAllLooks(page, 'ask-own')).toEqual([]);
  await press(page, 'Add as a row');
  await page.getByText('Your question is a row now').waitFor();
  expect(await requestsOf(page, 'addOwnQuestion')).toEqual([
    {
      text: 'How are vacations shared out?',
      audience: 'resident',
      tie: { dim: 'culture', facet: 'workload' },
    },
  ]);
  expect(await page.getByLabel('In your words').inputValue()).toBe('');
  await press(page, 'Take it out again');
  await expect
    .poll(() => requestsOf(page, 'takeOutQuestions'))
    .toEqual([{ questions: ['own:resident:culture:workload:1'] }]);
});

test('an own question that was refused keeps its words, through a look at the other view', async () => {
  const page = await sidebar.open(
    aSheet({ addOwnQuestion: bad(aProblem({ kind: 'busy', title: 'Somebody else is writing' })) }),
  );
  await page.getByText('A question of your own').click();
  await page.getByLabel('In your words').fill('Who decides on call?');
  await press(page, 'Add as a row');
  await page.getByRole('alert').getByText('Somebody else is writing').waitFor();
  await press(page, 'Capture');
  await press(page, 'Ask');
  expect(await page.getByLabel('In your words').inputValue()).toBe('Who decides on call?');
});

test('without any program the panel begins with one name, or with made-up programs', async () => {
  const page = await sidebar.open(
    aSheet({
      whereAmI: good(nowhere),
      lookAround: [good(aLook({ programs: [] })), good(aLook())],
      addProgram: [
        bad(aProblem({ kind: 'program-exists', title: 'Alder Bay is there already' })),
        good({ name: 'Alder Bay', cell: 'D1' }),
      ],
    }),
  );
  await page.getByText('Start with one program.').waitFor();
  expect(await findFaultsInAllLooks(page, 'start-program')).toEqual([]);
  await page.getByLabel('Program').fill('Alder Bay');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Alder Bay is there already').waitFor();
  expect(await page.getByLabel('Program').inputValue()).toBe('Alder Bay');
  await press(page, 'Try again');
  await page.getByLabel('Template').waitFor();
  expect(await requestsOf(page, 'addProgram')).toEqual([
    { name: 'Alder Bay' },
    { name: 'Alder Bay' },
  ]);
});

test('made-up programs are one press away', async () => {
  const page = await sidebar.open(
    aSheet({
      whereAmI: good(nowhere),
      lookAround: [good(aLook({ programs: [] })), good(aLook({ sampleThere: true }))],
      setUpSheet: good({ made: [], kept: [], programs: ['Alder Bay'] }),
    }),
  );
  await page.getByText('Start with one program.').waitFor();
  await holdAnswers(page);
  await press(page, 'Show me with made-up programs');
  await page.getByText('Making the tabs').waitFor();
  expect(await findFaultsInAllLooks(page, 'start-busy')).toEqual([]);
  await releaseAnswers(page);
  await page.getByLabel('Template').waitFor();
  expect(await requestsOf(page, 'setUpSheet')).toEqual([{ sample: true }]);
});

test('on a spreadsheet without the tabs the panel offers to make them', async () => {
  const page = await sidebar.open(
    aSheet({
      whereAmI: good(nowhere),
      lookAround: [good(aLook({ ready: false, programs: [] })), good(aLook())],
      setUpSheet: [
        bad(aProblem({ kind: 'busy', title: 'Somebody else is writing' })),
        good({ made: ['Answers'], kept: [], programs: [] }),
      ],
    }),
  );
  await page.getByText('Set up this spreadsheet.').waitFor();
  expect(await findFaultsInAllLooks(page, 'start-tabs')).toEqual([]);
  await press(page, 'Set up the tabs');
  await page.getByRole('alert').getByText('Somebody else is writing').waitFor();
  await press(page, 'Try again');
  await page.getByLabel('Template').waitFor();
});

test('while the sheet is read, and when it cannot be, the panel says so', async () => {
  const page = await sidebar.open(
    aSheet({ lookAround: [{ ...good(aLook()), after: 60_000 }, offline, good(aLook())] }),
  );
  await page.getByText('Reading the sheet').waitFor();
  expect(await findFaultsInAllLooks(page, 'start-reading')).toEqual([]);
  const again = await sidebar.open(aSheet({ lookAround: [offline, good(aLook())] }));
  await again.getByRole('alert').getByText('No connection to the sheet').waitFor();
  expect(await findFaultsInAllLooks(again, 'start-lost')).toEqual([]);
  await press(again, 'Try again');
  await again.getByLabel('Template').waitFor();
});

test('a further program can be added at any time', async () => {
  const page = await sidebar.open(aSheet({ addProgram: good({ name: 'Dunmore', cell: 'G1' }) }));
  await page.getByText('Add a program').click();
  await page.getByLabel('Program').fill('Dunmore');
  await press(page, 'Add program');
  await page.getByText('Dunmore added').waitFor();
  expect(await requestsOf(page, 'addProgram')).toEqual([{ name: 'Dunmore' }]);
});
