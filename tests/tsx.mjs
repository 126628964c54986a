/** Lets a thread of the tests read TypeScript, whether it is imported or required. */
import { register as registerCommonJs } from 'tsx/cjs/api';
import { register } from 'tsx/esm/api';

register();
registerCommonJs();
