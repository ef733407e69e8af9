import { startLoader } from "./host/startLoader.ts";

startLoader();
