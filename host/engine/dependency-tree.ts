/** Keeps the engine's tree of references from growing with every recalculation. */
import type { Injector } from './grid.ts';
import type { UniverModule } from './realm.ts';

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly {
    readonly unitId: string;
    readonly sheetId: string;
    readonly range: {
      readonly startRow: number;
      readonly startColumn: number;
      readonly endRow: number;
      readonly endColumn: number;
    };
  }[];
}

interface ManagerInside {
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  reset(): void;
}

const signatureOf = ({ rangeList }: Tree): string =>
  rangeList
    .map(({ unitId, sheetId, range }) => {
      const { startRow, startColumn, endRow, endColumn } = range;
      return `${unitId}/${sheetId}/${startRow},${startColumn},${endRow},${endColumn}`;
    })
    .join(' ');

/**
 * The engine puts the references of every formula into its search tree again each time it calculates, and takes out
 * none: it would become slower with every edit. Here a formula's references go in once, until they are taken out.
 */
export const keepDependenciesOnce = (module: UniverModule, injector: Injector): void => {
  const manager = injector.get(module.IDependencyManagerService) as unknown as ManagerInside;
  const inside = new Map<number, string>();
  const add = manager.addDependencyRTreeCache.bind(manager);
  const removeOne = manager._removeDependencyRTreeCache.bind(manager);
  const removeSheet = manager._removeDependencyRTreeCacheById.bind(manager);
  const reset = manager.reset.bind(manager);
  manager.addDependencyRTreeCache = (tree) => {
    const signature = signatureOf(tree);
    if (inside.get(tree.treeId) === signature) return;
    inside.set(tree.treeId, signature);
    add(tree);
  };
  manager._removeDependencyRTreeCache = (treeId) => {
    inside.delete(treeId);
    removeOne(treeId);
  };
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    // Formulas of other sheets that refer to this one are taken out with it, and have to go in again.
    const gone = `${unitId}/${sheetId}/`;
    for (const [treeId, signature] of inside) if (signature.includes(gone)) inside.delete(treeId);
    removeSheet(unitId, sheetId);
  };
  manager.reset = () => {
    inside.clear();
    reset();
  };
};
