export const QUESTIONS: readonly never[] = [];
