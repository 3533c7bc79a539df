/** What a check lets a kernel run, in the kernel's language and with its own means. */
export interface Snippets {
  /** Prints `hello`. */
  printHello: string;
  /** Prints `error` on stderr. */
  printError: string;
  /** Has a value. */
  expression: string;
  incomplete: string;
  /** Has no value. */
  complete: string;
  syntaxError: string;
  /** Asks the person in front of the notebook for a line. */
  prompt: string;
  /** Declares a variable, its name, and the beginning of its name. */
  declaration: string;
  variable: string;
  prefix: string;
  display: string;
  /** Shows something and then something else in the same place. */
  updateDisplay: string;
  /** Has a value that is more than text. */
  richValue: string;
}

const TYPESCRIPT = {
  printHello: "console.log('hello')",
  printError: "console.error('error')",
  expression: '1 + 1',
  incomplete: 'const x = {',
  complete: 'const x = 1',
  syntaxError: 'function function',
  prompt: "prompt('Enter: ')",
  declaration: 'const testVariableForCompletion = 42',
  variable: 'testVariableForCompletion',
  prefix: 'testVariableFor'
};

const RECORDS = '[{ letter: "A", frequency: 0.08167 }, { letter: "B", frequency: 0.01492 }]';
const IPYTHON = 'from IPython.display import display, HTML';

/** By kernel name; a kernel that is not here needs its own. */
export const SNIPPETS: Record<string, Snippets> = {
  tsteps: {
    ...TYPESCRIPT,
    display: 'display(ones([2, 3]))',
    updateDisplay: 'const shown = display(1); shown.update(2);',
    richValue: RECORDS
  },
  tslab: {
    ...TYPESCRIPT,
    display: "import { display } from 'tslab'; display.html('<b>bold</b>')",
    updateDisplay:
      "import { newDisplay } from 'tslab'; const d = newDisplay(); d.html('<b>1</b>'); d.html('<b>2</b>')",
    richValue: RECORDS
  },
  deno: {
    ...TYPESCRIPT,
    display: 'await Deno.jupyter.display(Deno.jupyter.html`<b>bold</b>`)',
    updateDisplay: ['display_data', 'update_display_data']
      .map(
        type =>
          `await Deno.jupyter.broadcast('${type}', { data: { 'text/html': '<b>bold</b>' }, metadata: {}, transient: { display_id: 'one' } });`
      )
      .join('\n'),
    richValue: 'Deno.jupyter.html`<b>bold</b>`'
  },
  ipykernel: {
    printHello: "print('hello')",
    printError: "import sys; print('error', file=sys.stderr)",
    expression: '1 + 1',
    incomplete: 'def foo(',
    complete: 'x = 1',
    syntaxError: 'def class',
    prompt: "input('Enter: ')",
    declaration: 'test_variable_for_completion = 42',
    variable: 'test_variable_for_completion',
    prefix: 'test_variable_for_',
    display: `${IPYTHON}; display(HTML('<b>bold</b>'))`,
    updateDisplay: `${IPYTHON}; handle = display(HTML('<b>1</b>'), display_id=True); handle.update(HTML('<b>2</b>'))`,
    richValue: `${IPYTHON}; HTML('<b>bold</b>')`
  }
};
