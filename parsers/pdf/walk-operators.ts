import type { Box } from '../../schemas/model/geometry.ts';
import type { Affine } from './affine.ts';
import { compose, IDENTITY, toAffine } from './affine.ts';
import { narrowClip } from './clip.ts';
import { OPS } from './pdfjs.ts';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What stands in a page's operators, told one after the other as it is painted. */
export interface OperatorVisitor {
  showText(glyphs: readonly unknown[], state: TextState): void;
  paintPath(paintOperator: number, data: ArrayLike<number>, state: PaintState): void;
  paintImage(image: PaintedImage): void;
}

export interface PaintState {
  readonly ctm: Affine;
  readonly fillColor: string;
  readonly strokeColor: string;
  readonly lineWidth: number;
  /** The box of the page outside of which nothing is seen; null: none. */
  readonly clip: Box | null;
  /** The annotation that is being painted; null: the page itself. */
  readonly annotation: string | null;
}

export interface TextState extends PaintState {
  readonly font: string;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is the font's own width. */
  readonly horizontalScale: number;
  readonly rise: number;
  /** From PDF: 3 is invisible, as the text that an OCR program lays over its scan. */
  readonly renderingMode: number;
  readonly textMatrix: Affine;
  /** Where the next glyph goes, in text space; whoever shows text moves it on. */
  readonly pen: { x: number; y: number };
}

export interface PaintedImage {
  /** Maps the unit square, whose top edge is the picture's first row, onto the page. */
  readonly ctm: Affine;
  readonly annotation: string | null;
  /** A stencil is painted in the fill colour where its bits are 0. */
  readonly stencil: boolean;
  /** The name of the picture among the page's objects, or the picture itself. */
  readonly source: unknown;
  /** Pixels in a row, where the operator tells; null where only the picture does. */
  readonly columns: number | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type State = Mutable<Omit<TextState, 'pen'>> & {
  pen: { x: number; y: number };
  line: { x: number; y: number };
  leading: number;
  /** The next path is one that clips. */
  willClip: boolean;
};
type Handler = (args: readonly unknown[], machine: Machine) => void;

interface Machine {
  state: State;
  readonly stack: State[];
  readonly base: Affine;
  readonly visitor: OperatorVisitor;
}

/** Follows a page's operators through its transforms, forms, groups and annotations; `base` leads to the upright page. */
export function walkOperators(list: OperatorList, base: Affine, visitor: OperatorVisitor): void {
  const machine: Machine = { state: initialState(base), stack: [], base, visitor };
  for (let index = 0; index < list.fnArray.length; index++) {
    const operator = list.fnArray[index];
    if (operator === undefined) continue;
    const args = list.argsArray[index];
    HANDLERS.get(operator)?.(Array.isArray(args) ? args : [], machine);
  }
}

function initialState(base: Affine): State {
  return {
    ctm: base,
    fillColor: '#000000',
    strokeColor: '#000000',
    lineWidth: 1,
    clip: null,
    willClip: false,
    annotation: null,
    font: '',
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    rise: 0,
    renderingMode: 0,
    textMatrix: IDENTITY,
    pen: { x: 0, y: 0 },
    line: { x: 0, y: 0 },
    leading: 0,
  };
}

function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' ? value : 0;
}

function textAt(args: readonly unknown[], index: number, otherwise: string): string {
  const value = args[index];
  return typeof value === 'string' ? value : otherwise;
}

function isNumberList(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every((item) => typeof item === 'number'));
}

function saveState(_: readonly unknown[], machine: Machine): void {
  machine.stack.push(machine.state);
  machine.state = { ...machine.state, pen: { ...machine.state.pen }, line: { ...machine.state.line } };
}

function restoreState(_: readonly unknown[], machine: Machine): void {
  machine.state = machine.stack.pop() ?? machine.state;
}

function applyMatrix(value: unknown, machine: Machine): void {
  if (value === null || value === undefined) return;
  machine.state.ctm = compose(machine.state.ctm, toAffine(value));
}

function announceClip(_: readonly unknown[], { state }: Machine): void {
  state.willClip = true;
}

function moveLine(x: number, y: number, state: State): void {
  state.line = { x: state.line.x + x, y: state.line.y + y };
  state.pen = { ...state.line };
}

function paintImage(source: unknown, stencil: boolean, machine: Machine, columns: number | null = null): void {
  const { ctm, annotation } = machine.state;
  machine.visitor.paintImage({ ctm, annotation, stencil, source, columns });
}

/** One picture painted in several places: `positions` is x, y, x, y … */
function paintRepeated(source: unknown, scale: Affine, positions: unknown, machine: Machine, stencil: boolean): void {
  if (!isNumberList(positions)) return;
  const { ctm, annotation } = machine.state;
  for (let index = 0; index + 1 < positions.length; index += 2) {
    const place: Affine = [scale[0], scale[1], scale[2], scale[3], positions[index] ?? 0, positions[index + 1] ?? 0];
    machine.visitor.paintImage({ ctm: compose(ctm, place), annotation, stencil, source, columns: null });
  }
}

function paintImageGroup(images: unknown, source: unknown, machine: Machine, stencil: boolean): void {
  if (!Array.isArray(images)) return;
  const { ctm, annotation } = machine.state;
  for (const image of images) {
    if (typeof image !== 'object' || image === null || !('transform' in image)) continue;
    machine.visitor.paintImage({
      ctm: compose(ctm, toAffine(image.transform)),
      annotation,
      stencil,
      source: source ?? image,
      columns: null,
    });
  }
}

/** An annotation is painted from the page's own coordinates, whatever state the page's content has left behind. */
function beginAnnotation(args: readonly unknown[], machine: Machine): void {
  machine.stack.length = 0;
  machine.state = { ...initialState(machine.base), annotation: textAt(args, 0, '') };
  applyMatrix(args[2], machine);
  applyMatrix(args[3], machine);
}

const HANDLERS: ReadonlyMap<number, Handler> = new Map<number, Handler>([
  [OPS.save, saveState],
  [OPS.restore, restoreState],
  [OPS.transform, (args, machine) => applyMatrix(args, machine)],
  [
    OPS.paintFormXObjectBegin,
    (args, machine) => {
      saveState(args, machine);
      applyMatrix(args[0], machine);
    },
  ],
  [OPS.paintFormXObjectEnd, restoreState],
  [
    OPS.beginGroup,
    (args, machine) => {
      saveState(args, machine);
      const group = args[0];
      if (typeof group === 'object' && group !== null && 'matrix' in group) applyMatrix(group.matrix, machine);
    },
  ],
  [OPS.endGroup, restoreState],
  [OPS.beginAnnotation, beginAnnotation],
  [
    OPS.endAnnotation,
    (_, machine) => {
      machine.stack.length = 0;
      machine.state = initialState(machine.base);
    },
  ],
  [
    OPS.setLineWidth,
    (args, { state }) => {
      state.lineWidth = numberAt(args, 0);
    },
  ],
  [
    OPS.setFillRGBColor,
    (args, { state }) => {
      state.fillColor = textAt(args, 0, '#000000');
    },
  ],
  [
    OPS.setStrokeRGBColor,
    (args, { state }) => {
      state.strokeColor = textAt(args, 0, '#000000');
    },
  ],
  [
    OPS.setFillColorN,
    (_, { state }) => {
      state.fillColor = '#808080';
    },
  ],
  [
    OPS.setStrokeColorN,
    (_, { state }) => {
      state.strokeColor = '#808080';
    },
  ],
  [
    OPS.beginText,
    (_, { state }) => {
      state.textMatrix = IDENTITY;
      state.pen = { x: 0, y: 0 };
      state.line = { x: 0, y: 0 };
    },
  ],
  [
    OPS.setCharSpacing,
    (args, { state }) => {
      state.charSpacing = numberAt(args, 0);
    },
  ],
  [
    OPS.setWordSpacing,
    (args, { state }) => {
      state.wordSpacing = numberAt(args, 0);
    },
  ],
  [
    OPS.setHScale,
    (args, { state }) => {
      state.horizontalScale = numberAt(args, 0) / 100;
    },
  ],
  [
    OPS.setLeading,
    (args, { state }) => {
      state.leading = -numberAt(args, 0);
    },
  ],
  [
    OPS.setTextRise,
    (args, { state }) => {
      state.rise = numberAt(args, 0);
    },
  ],
  [
    OPS.setTextRenderingMode,
    (args, { state }) => {
      state.renderingMode = numberAt(args, 0);
    },
  ],
  [
    OPS.setFont,
    (args, { state }) => {
      state.font = textAt(args, 0, '');
      state.fontSize = numberAt(args, 1);
    },
  ],
  [
    OPS.setTextMatrix,
    (args, { state }) => {
      state.textMatrix = toAffine(args[0]);
      state.pen = { x: 0, y: 0 };
      state.line = { x: 0, y: 0 };
    },
  ],
  [OPS.moveText, (args, { state }) => moveLine(numberAt(args, 0), numberAt(args, 1), state)],
  [
    OPS.setLeadingMoveText,
    (args, { state }) => {
      state.leading = numberAt(args, 1);
      moveLine(numberAt(args, 0), numberAt(args, 1), state);
    },
  ],
  [OPS.nextLine, (_, { state }) => moveLine(0, state.leading, state)],
  [
    OPS.showText,
    (args, { state, visitor }) => {
      const glyphs = args[0];
      if (Array.isArray(glyphs)) visitor.showText(glyphs, state);
    },
  ],
  [OPS.clip, announceClip],
  [OPS.eoClip, announceClip],
  [
    OPS.constructPath,
    (args, { state, visitor }) => {
      if (state.willClip && isNumberList(args[2]) && args[2].length === 4)
        state.clip = narrowClip(state.clip, args[2], state.ctm);
      state.willClip = false;
      const path = Array.isArray(args[1]) ? args[1][0] : undefined;
      if (isNumberList(path)) visitor.paintPath(numberAt(args, 0), path, state);
    },
  ],
  [OPS.paintImageXObject, (args, machine) => paintImage(args[0], false, machine, numberAt(args, 1))],
  [OPS.paintInlineImageXObject, (args, machine) => paintImage(args[0], false, machine)],
  [OPS.paintImageMaskXObject, (args, machine) => paintImage(args[0], true, machine)],
  [
    OPS.paintImageXObjectRepeat,
    (args, machine) =>
      paintRepeated(args[0], [numberAt(args, 1), 0, 0, numberAt(args, 2), 0, 0], args[3], machine, false),
  ],
  [
    OPS.paintImageMaskXObjectRepeat,
    (args, machine) => {
      const [image, a, b, c, d, positions] = args;
      paintRepeated(image, toAffine([a, b ?? 0, c ?? 0, d, 0, 0]), positions, machine, true);
    },
  ],
  [OPS.paintInlineImageXObjectGroup, (args, machine) => paintImageGroup(args[1], args[0], machine, false)],
  [OPS.paintImageMaskXObjectGroup, (args, machine) => paintImageGroup(args[0], undefined, machine, true)],
]);
