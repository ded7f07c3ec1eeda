/** What meetings are called, in lower case: what people come to, and is held at a place and a time. */
export const MEETINGS: ReadonlySet<string> = new Set(`event meeting gathering conference workshop seminar forum summit symposium roundtable congress session training course dialogue talks webinar colloquium
  discussion discussions debate consultation consultations ceremony hearing retreat negotiations briefing panel visit academy launch exercise convention reception`.split(/\s+/u));
