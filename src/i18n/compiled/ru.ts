import { ru } from "../catalogs/ru.ts";
import { compileCatalog } from "../compileCatalog.ts";

/** Built pages hold the result only: `catalogPlugin` puts it in place of this module. */
export const messages = compileCatalog(ru);
