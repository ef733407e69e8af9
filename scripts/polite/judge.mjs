import { isEnough } from "./tryScroll.mjs";

/**
 * What a check found. `remedy` is for the people who look after the page; `ok` is null where it could not be tried.
 * @typedef {{ check: string, ok: boolean | null, said: string, remedy: string }} Verdict
 * @typedef {import("./visitPage.mjs").Visit} Visit
 * @typedef {import("./visitPage.mjs").Look} Look
 */

const SHIFT_AT_MOST = 0.01;
/** More empty space than this share of the content looks like a hole in the article. */
const EMPTY_AT_MOST = 0.5;

const REPORT = "This is a fault of the embed, not of your page: please tell those who publish it.";

/** @param {string} check @param {boolean | null} ok @param {string} said @param {string} remedy @returns {Verdict} */
const verdict = (check, ok, said, remedy) => ({ check, ok, said, remedy: ok === false ? remedy : "" });

/** @param {readonly string[]} things @param {string} none */
const listed = (things, none) => {
  const [first] = things;
  if (first === undefined) return none;
  return things.length === 1 ? first : `${first} and ${things.length - 1} more`;
};

/** @param {string} check @param {Look} look */
function judgeScroll(check, { after, before, height }) {
  const all = [
    ...before.map((one) => ({ ...one, when: "at first" })),
    ...after.map((one) => ({ ...one, when: "after clicks" })),
  ];
  const worst = all.find((one) => !isEnough(one)) ?? all.toSorted((a, b) => a.movedPx - b.movedPx)[0];
  if (worst === undefined || worst.roomPx < 20) return verdict(check, null, "the page is too short to scroll", "");
  const { movedPx, roomPx, when, where } = worst;
  const said = `over the ${where}, ${when}: the page moved ${Math.round(movedPx)} px of ${Math.round(roomPx)} px that it can`;
  const ok = isEnough(worst);
  const scrollsInside =
    "What the frame shows is higher than the frame, so that the gesture moves that first: see height.";
  const held =
    "Take scroll=1 out of the embed's address, and look whether a script or style of the page (wheel, touchmove, touch-action, overscroll-behavior) holds the gesture. Else it is a fault of the embed: please tell those who publish it.";
  return verdict(check, ok, said, height.overflowPx > 1 ? scrollsInside : held);
}

/** @param {Look} look */
function judgeBack({ clicks }) {
  if (clicks === null || clicks.clicks === 0) return verdict("back", null, "nothing in it could be clicked", "");
  const ok = clicks.grownBy === 0 && !clicks.leftPage && clicks.jumpedPx <= 1;
  const said = clicks.leftPage
    ? "a click inside has changed the page's address"
    : `${clicks.clicks} clicks inside: the Back button got ${clicks.grownBy} entries, the page moved ${Math.round(clicks.jumpedPx)} px`;
  return verdict("back", ok, said, REPORT);
}

/** @param {readonly (readonly [visit: Visit, look: Look])[]} seen */
function judgeHeight(seen) {
  const faults = seen.flatMap(([{ widthPx }, { height }]) => {
    const { contentPx, heightPx, overflowPx } = height;
    const isLow = overflowPx > 1;
    const isHigh = heightPx > 240 && heightPx > contentPx * (1 + EMPTY_AT_MOST);
    return isLow || isHigh ? [`at ${widthPx} px the frame is ${heightPx} px high, what it shows ${contentPx} px`] : [];
  });
  const fits = seen.map(([{ widthPx }, { height }]) => `${height.heightPx} px at ${widthPx}`).join(", ");
  const needed = Math.max(...seen.map(([, { height }]) => height.contentPx));
  return verdict(
    "height",
    faults.length === 0,
    listed(faults, fits),
    `Paste the form with the script, which follows the height; or let your own resizer run on this page (pym.js, iframe-resizer, Datawrapper's, AMP's and WordPress's are understood). Without any, height="${needed}" is enough for the widths that were tried.`,
  );
}

/** @param {readonly Look[]} looks */
function judgeName(looks) {
  const [name] = looks.map((look) => look.name);
  const title = name?.title ?? "";
  const isHidden = looks.some((look) => !look.name.isSeen);
  if (isHidden)
    return verdict(
      "frame",
      false,
      "the frame is hidden",
      'The page shows it only after a message of the embed. Let the page load the script of its content system, and allow scripts in the frame (sandbox="allow-scripts").',
    );
  return verdict(
    "title",
    title !== "",
    title === "" ? "the frame has no title" : `"${title}"`,
    `Give the frame a title, so that screen readers can say what it is: title="${name?.documentTitle ?? ""}".`,
  );
}

/** @param {readonly Look[]} looks @param {(look: Look) => readonly string[]} pick */
const all = (looks, pick) => [...new Set(looks.flatMap(pick))];

/** @param {readonly Look[]} looks @returns {Verdict[]} */
function judgeQuiet(looks) {
  const stored = all(looks, (look) => look.stored);
  const foreign = all(looks, (look) => look.foreign);
  const failed = all(looks, (look) => look.failed);
  const complaints = all(looks, (look) => look.complaints);
  return [
    verdict("storage", stored.length === 0, listed(stored, "nothing stored"), REPORT),
    verdict(
      "requests",
      foreign.length + failed.length === 0,
      listed([...foreign, ...failed], "only its own site was asked, and answered"),
      foreign.length > 0
        ? REPORT
        : "Something that the embed needs is refused: look at the policy of your page and at what its network lets through.",
    ),
    verdict(
      "console",
      complaints.length === 0,
      listed(complaints, "no error"),
      `If the error names your page's policy, allow the embed's site there. ${REPORT}`,
    ),
  ];
}

/**
 * The verdicts on one embed of the page, from what was seen of it on every device.
 * @param {readonly Visit[]} visits
 * @param {number} position of the embed in the page
 * @returns {Verdict[]}
 */
export function judgeEmbed(visits, position) {
  const seen = visits.flatMap((visit) => {
    const look = visit.embeds[position];
    return look === undefined ? [] : [/** @type {const} */ ([visit, look])];
  });
  const looks = seen.map(([, look]) => look);
  /** @param {boolean} isPhone */
  const tried = (isPhone) => seen.find(([visit, look]) => visit.isPhone === isPhone && look.clicks !== null)?.[1];
  const [desk, phone] = [tried(false), tried(true)];
  return [
    judgeName(looks),
    judgeHeight(seen),
    ...(desk === undefined ? [] : [judgeScroll("wheel", desk), judgeBack(desk)]),
    ...(phone === undefined ? [] : [judgeScroll("touch", phone)]),
    ...judgeQuiet(looks),
  ];
}

/**
 * The verdicts on the page as a whole: what cannot be told of one embed alone.
 * @param {readonly Visit[]} visits
 * @returns {Verdict[]}
 */
export function judgePage(visits) {
  const shifts = visits.map(({ shift, widthPx }) => `${shift.toFixed(3)} at ${widthPx} px`).join(", ");
  const stolen = visits.some(({ rest }) => rest.isFocused);
  const topPx = Math.max(...visits.map(({ rest }) => rest.topPx));
  const fallbacks = visits.flatMap((visit) => visit.fallbacks);
  return [
    verdict(
      "shift",
      visits.every(({ shift }) => shift <= SHIFT_AT_MOST),
      `layout shift with the embeds: ${shifts}`,
      "Keep the height free before the embed is there: paste the whole code, with its style and data-heights, or the form with the script. A theme that overrides the padding of figures has to leave these out.",
    ),
    verdict(
      "focus",
      !stolen && topPx === 0,
      stolen
        ? "a frame has the focus after loading"
        : `focus stayed in the page, which stands at ${Math.round(topPx)} px`,
      `Something has taken the focus or scrolled the page while it loaded. If it does so without the embed too, it is the page's own. ${REPORT}`,
    ),
    ...(fallbacks.length === 0
      ? []
      : [
          verdict(
            "fallback",
            false,
            `no frame stands in ${fallbacks[0]?.url ?? ""}: readers see ${fallbacks.every(({ hasLink }) => hasLink) ? "its link and picture" : "nothing"}`,
            "The script embed.js did not run. Allow the embed's site in script-src and frame-src of your policy, or paste the form with the frame.",
          ),
        ]),
  ];
}
