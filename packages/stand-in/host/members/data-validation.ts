import { intersection } from '../../workbook/areas';
import type { Area, Validation, ValidationOperator, ValidationRule } from '../../workbook/model';
import { asFlag, asNumber, asOneOf, asOptions, asText } from '../checked';
import type { RangeTarget } from '../targets';
import type { HostContext, TypeDefinition } from '../definition';
import { HostError, invalidArgument } from '../errors';

const ALERTS = ['Stop', 'Warning', 'Information'] as const;
const OPERATORS: readonly ValidationOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Lengths that Excel takes. */
const LONGEST = { title: 32, prompt: 255, alert: 225, list: 255 };

export const dataValidationType: TypeDefinition<RangeTarget> = {
  properties: {
    ErrorAlert: {
      get: (target) => {
        const { alert } = validationOf(target);
        return alert ? { showAlert: true, ...alert } : { showAlert: false, style: 'Stop', title: '', message: '' };
      },
      set: (target, value, host) => change(target, { alert: alertOf(value) }, host),
    },
    IgnoreBlanks: {
      get: (target) => validationOf(target).ignoreBlanks,
      set: (target, value, host) => change(target, { ignoreBlanks: asFlag(value) }, host),
    },
    Prompt: {
      get: (target) => {
        const { prompt } = validationOf(target);
        return prompt ? { showPrompt: true, ...prompt } : { showPrompt: false, title: '', message: '' };
      },
      set: (target, value, host) => change(target, { prompt: promptOf(value) }, host),
    },
    Rule: {
      get: (target) => printRule(validationOf(target).rule),
      set: (target, value, host) => change(target, { rule: ruleOf(value) }, host),
    },
  },
  methods: {
    Clear: ({ sheet, area }, _given, host) => {
      host.edit(sheet);
      sheet.validations = sheet.validations.filter(apartFrom(area));
    },
  },
};

const apartFrom =
  (area: Area) =>
  (validation: Validation): boolean =>
    intersection(validation.area, area) === null;

/** The validation of a whole range. @throws HostError ApiNotFound where its cells differ: not played here. */
function validationOf({ sheet, area }: RangeTarget): Validation {
  const none: Validation = { area, rule: null, ignoreBlanks: true, prompt: null, alert: null };
  const touching = sheet.validations.filter((one) => !apartFrom(area)(one));
  const [only] = touching;
  if (!only) return none;
  const common = intersection(only.area, area);
  const covers = common?.rowCount === area.rowCount && common.columnCount === area.columnCount;
  if (touching.length > 1 || !covers) {
    throw new HostError('ApiNotFound', 'The stand-in host keeps one validation to a range.');
  }
  return only;
}

function change(target: RangeTarget, part: Partial<Validation>, host: HostContext): void {
  const { sheet, area } = target;
  const now = validationOf(target);
  if (now.area !== area && JSON.stringify(now.area) !== JSON.stringify(area)) {
    throw new HostError('ApiNotFound', 'The stand-in host does not split a validation.');
  }
  host.edit(sheet);
  sheet.validations = [...sheet.validations.filter((one) => one !== now), { ...now, ...part, area }];
}

function promptOf(value: unknown): Validation['prompt'] {
  const { showPrompt, title, message } = asOptions(value, ['showPrompt', 'title', 'message']);
  if (!asFlag(showPrompt)) return null;
  return { title: within(title, LONGEST.title), message: within(message, LONGEST.prompt) };
}

function alertOf(value: unknown): Validation['alert'] {
  const { showAlert, style, title, message } = asOptions(value, ['showAlert', 'style', 'title', 'message']);
  if (!asFlag(showAlert)) return null;
  return {
    style: asOneOf(style, ALERTS),
    title: within(title, LONGEST.title),
    message: within(message, LONGEST.alert),
  };
}

function within(value: unknown, longest: number): string {
  const text = asText(value);
  if (text.length > longest) throw invalidArgument(`A text of at most ${longest} characters is needed.`);
  return text;
}

/** `{ decimal: {…} }`, `{ wholeNumber: {…} }` or `{ list: {…} }`; Excel's other kinds are not played. */
function ruleOf(value: unknown): ValidationRule {
  const rule = asOptions(value, ['decimal', 'wholeNumber', 'list']);
  const [kind, ...more] = Object.keys(rule);
  if (kind === undefined || more.length > 0) throw invalidArgument('A rule has one kind.');
  if (kind === 'list') {
    const { source, inCellDropDown } = asOptions(rule['list'], ['source', 'inCellDropDown']);
    return { kind, source: within(source, LONGEST.list), dropDown: asFlag(inCellDropDown) };
  }
  const named = asOneOf(kind, ['decimal', 'wholeNumber'] as const);
  const { formula1, formula2, operator: word } = asOptions(rule[named], ['formula1', 'formula2', 'operator']);
  const operator = asOneOf(word, OPERATORS);
  const low = asNumber(formula1);
  const two = operator === 'Between' || operator === 'NotBetween';
  return { kind: named, operator, low, ...(two ? { high: asNumber(formula2) } : {}) };
}

function printRule(rule: ValidationRule | null): object {
  if (rule === null) return {};
  if (rule.kind === 'list') return { list: { source: rule.source, inCellDropDown: rule.dropDown } };
  const { kind, operator, low, high } = rule;
  return { [kind]: { formula1: low, ...(high === undefined ? {} : { formula2: high }), operator } };
}
