import { startFrame } from "./browser/startFrame.ts";

startFrame();
