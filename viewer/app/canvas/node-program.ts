/** Draws nodes in WebGL: circle, rounded square or diamond by distance functions, a border in the background's colour, a white icon. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { entityTypes } from '../../../graph/schema.ts';
import { drawOnceInMotion } from './motion.ts';
import type { Palette } from './palette.ts';
import { ICONS, SHAPES, type Shape } from './shapes.ts';

const CELL = 64;
const SHAPE_CODES: Readonly<Record<Shape, number>> = { circle: 0, square: 1, diamond: 2 };
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_resolution', 'u_pixelRatio', 'u_border', 'u_icons', 'u_iconCount', 'u_iconColour'] as const;

const toUnit = (colour: string): readonly number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);

/** What is the same for all nodes; the canvas changes it with the theme. */
export const nodeLook = {
  border: [1, 1, 1] as readonly number[],
  icon: [1, 1, 1] as readonly number[],
  use: ({ background, icon }: Palette): void => {
    nodeLook.border = toUnit(background);
    nodeLook.icon = toUnit(icon);
  },
};

const VERTEX = /* glsl */ `
attribute vec2 a_position; attribute float a_size; attribute float a_kind; attribute vec4 a_color; attribute vec4 a_id; attribute vec2 a_corner;
uniform mat3 u_matrix; uniform float u_sizeRatio; uniform vec2 u_resolution;
varying vec4 v_color; varying vec2 v_at; varying float v_radius; varying float v_shape; varying float v_icon;
void main() {
  float radius = a_size / u_sizeRatio;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  float reach = radius * 1.16 + 2.5;
  v_at = a_corner * reach;
  v_radius = radius;
  v_icon = floor(a_kind / 4.0);
  v_shape = a_kind - v_icon * 4.0;
  gl_Position = a_size <= 0.0 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(centre + v_at * 2.0 / u_resolution, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color; varying vec2 v_at; varying float v_radius; varying float v_shape; varying float v_icon;
uniform float u_pixelRatio; uniform vec3 u_border; uniform vec3 u_iconColour; uniform sampler2D u_icons; uniform float u_iconCount;
float away(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape > 1.5) p = vec2(p.x + p.y, p.y - p.x) * 0.70710678;
  float half_ = r * (v_shape > 1.5 ? 0.80 : 0.90);
  float corner = half_ * (v_shape > 1.5 ? 0.22 : 0.30);
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}
void main() {
  float d = away(v_at, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = d > 1.5 ? vec4(0.0) : v_color;
  #else
  float soft = 0.75 / u_pixelRatio;
  float inside = 1.0 - smoothstep(-soft, soft, d);
  float outside = 1.0 - smoothstep(-soft, soft, d - 1.5);
  vec3 colour = v_color.rgb;
  float side = v_radius * (v_shape > 1.5 ? 0.58 : 0.6);
  if (v_radius > 4.5 && abs(v_at.x) < side && abs(v_at.y) < side) {
    vec2 cell = vec2(v_at.x, -v_at.y) / side * 0.5 + 0.5;
    float icon = texture2D(u_icons, vec2((v_icon + cell.x) / u_iconCount, cell.y)).a * smoothstep(4.5, 7.0, v_radius);
    colour = mix(colour, u_iconColour, icon);
  }
  gl_FragColor = vec4(mix(u_border, colour, inside) * outside, outside);
  #endif
}`;

/** Display data this program reads: `shapeCode` from `nodeCode`. */
export type ShapedNode = NodeDisplayData & { readonly shapeCode: number };

/** Shape and icon of a type as one number. */
export const nodeCode = entityTypes.map((type, at) => at * 4 + SHAPE_CODES[SHAPES[type]]);

export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  readonly #textures = new Map<WebGLRenderingContext | WebGL2RenderingContext, WebGLTexture>();

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4, VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: FRAGMENT, METHOD: TRIANGLE_STRIP, UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT }, { name: 'a_size', size: 1, type: FLOAT }, { name: 'a_kind', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }, { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = (data as ShapedNode).shapeCode;
    array[start + 4] = floatColor(data.color);
    array[start + 5] = id;
  }

  override render(params: RenderParams): void {
    drawOnceInMotion(this, params, (now) => super.render(now));
  }

  override setUniforms({ matrix, sizeRatio, width, height, pixelRatio }: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniformMatrix3fv(at.u_matrix!, false, matrix);
    gl.uniform1f(at.u_sizeRatio!, sizeRatio);
    gl.uniform2f(at.u_resolution!, width, height);
    if (at.u_pixelRatio) gl.uniform1f(at.u_pixelRatio, pixelRatio);
    if (!at.u_icons) return; // picking needs no icons
    gl.uniform3fv(at.u_border!, nodeLook.border);
    gl.uniform3fv(at.u_iconColour!, nodeLook.icon);
    gl.uniform1f(at.u_iconCount!, entityTypes.length);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#icons(gl));
    gl.uniform1i(at.u_icons, 0);
  }

  override kill(): void {
    for (const [gl, texture] of this.#textures) gl.deleteTexture(texture);
    super.kill();
  }

  #icons(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
    let texture = this.#textures.get(gl);
    if (!texture) {
      texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawIcons());
      gl.generateMipmap(gl.TEXTURE_2D);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      this.#textures.set(gl, texture);
    }
    return texture;
  }
}

/** One row of icons, white on nothing. */
function drawIcons(): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = CELL * entityTypes.length;
  sheet.height = CELL;
  const context = sheet.getContext('2d')!;
  context.strokeStyle = '#fff';
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  entityTypes.forEach((type, index) => {
    context.setTransform(CELL / 26, 0, 0, CELL / 26, index * CELL + CELL / 26, CELL / 26);
    context.stroke(new Path2D(ICONS[type]));
  });
  return sheet;
}

