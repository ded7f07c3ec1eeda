/** Draws edges in WebGL: straight or curved, and status as the line itself: solid, dashed, dotted, or red with a bar across. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { drawOnceInMotion } from './motion.ts';

const UNIFORMS = ['u_matrix', 'u_resolution', 'u_pixelRatio'] as const;

/** Display data these programs read. */
export interface DrawnEdge {
  /** 0 asserted, 1 planned, 2 possible, 3 denied. */
  readonly statusCode: number;
  /** How far the middle stands off the straight line, as a share of its length; 0 is straight. */
  readonly curve: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_source; attribute vec2 a_target; attribute float a_thickness; attribute float a_status; attribute float a_curve;
attribute vec4 a_color; attribute vec4 a_id; attribute vec2 a_point;
uniform mat3 u_matrix; uniform vec2 u_resolution;
varying vec4 v_color; varying float v_along; varying float v_across; varying float v_half; varying float v_length; varying float v_status;
void main() {
  vec2 scale = u_resolution * 0.5;
  vec2 s = (u_matrix * vec3(a_source, 1.0)).xy * scale;
  vec2 t = (u_matrix * vec3(a_target, 1.0)).xy * scale;
  vec2 d = t - s;
  float len = max(length(d), 0.0001);
  vec2 control = (s + t) * 0.5 + vec2(-d.y, d.x) * a_curve * 2.0;
  float at = a_point.x;
  vec2 position = mix(mix(s, control, at), mix(control, t, at), at);
  vec2 along = mix(control - s, t - control, at);
  vec2 normal = vec2(-along.y, along.x) / max(length(along), 0.0001);
  v_half = a_thickness * 0.5;
  float reach = v_half + (a_status > 2.5 ? 5.0 : 1.0);
  #ifdef PICKING_MODE
  reach = v_half + 4.0;
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_across = a_point.y * reach;
  v_along = at * len;
  v_length = len;
  v_status = a_status;
  gl_Position = a_thickness <= 0.0 ? vec4(2.0, 2.0, 2.0, 1.0) : vec4((position + normal * v_across) / scale, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color; varying float v_along; varying float v_across; varying float v_half; varying float v_length; varying float v_status;
uniform float u_pixelRatio;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.5 / u_pixelRatio;
  float alpha = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across));
  float unit = max(1.0, v_half);
  if (v_status > 2.5) {
    float bar = 1.0 - smoothstep(v_half + 0.2 - soft, v_half + 0.2 + soft, abs(v_along - v_length * 0.5));
    alpha = max(alpha, bar * step(abs(v_across), 5.0));
  } else if (v_status > 1.5) {
    alpha *= smoothstep(0.0, soft, 1.1 * unit - abs(mod(v_along, 4.6 * unit) - 2.3 * unit));
  } else if (v_status > 0.5) {
    alpha *= smoothstep(0.0, soft, 3.0 * unit - abs(mod(v_along, 10.0 * unit) - 5.0 * unit));
  }
  gl_FragColor = v_color * alpha;
  #endif
}`;

/** A ribbon of `segments` pieces; one is enough for a straight edge and six times cheaper. */
function edgeProgram(segments: number): typeof EdgeProgram<(typeof UNIFORMS)[number]> {
  return class extends EdgeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 2 * (segments + 1), VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: FRAGMENT, METHOD: TRIANGLE_STRIP, UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT }, { name: 'a_target', size: 2, type: FLOAT }, { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_status', size: 1, type: FLOAT }, { name: 'a_curve', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }, { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_point', size: 2, type: FLOAT }],
        CONSTANT_DATA: Array.from({ length: segments + 1 }, (_, at) => [[at / segments, -1], [at / segments, 1]]).flat(),
      };
    }

    override processVisibleItem(id: number, start: number, ...[source, target, data]: [NodeDisplayData, NodeDisplayData, EdgeDisplayData]): void {
      const { array } = this;
      const { statusCode, curve } = data as unknown as DrawnEdge;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = data.size;
      array[start + 5] = statusCode;
      array[start + 6] = curve;
      array[start + 7] = floatColor(data.color);
      array[start + 8] = id;
    }

    override render(params: RenderParams): void {
      drawOnceInMotion(this, params, (now) => super.render(now));
    }

    override setUniforms({ matrix, width, height, pixelRatio }: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
      gl.uniformMatrix3fv(at.u_matrix!, false, matrix);
      gl.uniform2f(at.u_resolution!, width, height);
      if (at.u_pixelRatio) gl.uniform1f(at.u_pixelRatio, pixelRatio);
    }
  };
}

export const StraightEdgeProgram = edgeProgram(1);
export const CurvedEdgeProgram = edgeProgram(16);
