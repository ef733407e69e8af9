import { docstring } from "./docstring.mjs";
import { fewProps } from "./fewProps.mjs";
import { fileName } from "./fileName.mjs";
import { formatsInWords } from "./formatsInWords.mjs";
import { noBarrel } from "./noBarrel.mjs";
import { noBuiltSelector } from "./noBuiltSelector.mjs";
import { noCast } from "./noCast.mjs";
import { noOwnMocks } from "./noOwnMocks.mjs";
import { noPropSpread } from "./noPropSpread.mjs";
import { noRawHtml } from "./noRawHtml.mjs";
import { readonlyTypes } from "./readonlyTypes.mjs";
import { rooms } from "./rooms.mjs";
import { uzbekApostrophes } from "./uzbekApostrophes.mjs";

/** The rules of this house that no published linter has, as a plugin for oxlint. */
export default {
  meta: { name: "house" },
  rules: {
    docstring,
    "few-props": fewProps,
    "file-name": fileName,
    "formats-in-words": formatsInWords,
    "no-barrel": noBarrel,
    "no-built-selector": noBuiltSelector,
    "no-cast": noCast,
    "no-own-mocks": noOwnMocks,
    "no-prop-spread": noPropSpread,
    "no-raw-html": noRawHtml,
    "readonly-types": readonlyTypes,
    rooms,
    "uzbek-apostrophes": uzbekApostrophes,
  },
};
