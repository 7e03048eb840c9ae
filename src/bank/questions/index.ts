/** All questions of the bank, in the order of the people one asks. */
import type { Question } from '../../domain/vocabulary.ts';
import { alumniQuestions } from './alumni.ts';
import { coordinatorQuestions } from './coordinator.ts';
import { dataQuestions } from './data.ts';
import { directorCultureQuestions } from './director-culture.ts';
import { directorIrQuestions } from './director-ir.ts';
import { directorVisaQuestions } from './director-visa.ts';
import { facultyQuestions } from './faculty.ts';
import { observationQuestions } from './observation.ts';
import { outsideQuestions } from './outside.ts';
import { residentCultureQuestions } from './resident-culture.ts';
import { residentImgQuestions } from './resident-img.ts';
import { residentIrQuestions } from './resident-ir.ts';
import { residentWorkQuestions } from './resident-work.ts';
import { websiteQuestions } from './website.ts';

export const questions: readonly Question[] = [
  ...directorIrQuestions,
  ...directorVisaQuestions,
  ...directorCultureQuestions,
  ...facultyQuestions,
  ...residentIrQuestions,
  ...residentImgQuestions,
  ...residentCultureQuestions,
  ...residentWorkQuestions,
  ...coordinatorQuestions,
  ...alumniQuestions,
  ...websiteQuestions,
  ...dataQuestions,
  ...observationQuestions,
  ...outsideQuestions,
];
