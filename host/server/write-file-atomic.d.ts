/** The one form of `write-file-atomic` that the host uses: written aside, synced, then renamed. */
declare module 'write-file-atomic' {
  const writeFileAtomic: (path: string, data: string) => Promise<void>;
  export default writeFileAtomic;
}
