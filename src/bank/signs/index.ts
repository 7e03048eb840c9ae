/** All signs that the reader knows. */
import type { Sign } from '../../domain/bank.ts';
import { soundSigns } from './by-sound.ts';
import { educationConductSigns } from './education-conduct.ts';
import { evasiveSigns } from './evasive.ts';
import { fairnessAttritionSigns } from './fairness-attrition.ts';
import { mentorshipSigns } from './mentorship.ts';
import { pipelineOutcomeSigns } from './pipeline-outcomes.ts';
import { pipelinePathSigns } from './pipeline-paths.ts';
import { supervisionWorkloadSigns } from './supervision-workload.ts';
import { visaSigns } from './visa.ts';
import { visaFactSigns } from './visa-facts.ts';

export const signs: readonly Sign[] = [
  ...visaFactSigns,
  ...visaSigns,
  ...pipelineOutcomeSigns,
  ...pipelinePathSigns,
  ...mentorshipSigns,
  ...supervisionWorkloadSigns,
  ...educationConductSigns,
  ...fairnessAttritionSigns,
  ...evasiveSigns,
  ...soundSigns,
];
