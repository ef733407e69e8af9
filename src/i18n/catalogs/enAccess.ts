/**
 * The accessibility sheet, for the build alone: readers of the explorer never load these words. The ids of one letter and a
 * number are those that tests begin with; each says what is promised, not that it was checked.
 */
export const enAccess = {
  description:
    "What this site promises to readers with a keyboard, a screen reader, a phone, large text or paper, and what tests of the software have checked of it.",
  intro:
    "Every line below is a promise to readers who use a keyboard, a screen reader, a phone, large text, another language or paper. Beside it stands how many tests of that promise passed when the software was last tested.",
  run: "Tested on {date}: version {version}, in {browser}.",
  "run.full": "All tests ran, the long ones too: {passed} passed, {failed} failed, {skipped} were left out.",
  "run.short":
    "The short set of tests ran, which leaves out rare combinations: {passed} passed, {failed} failed, {skipped} were left out.",
  "run.data": "The tests run on the software with the data that come with it, before a site is published.",
  "run.otherData":
    "These are tests of the software, which ran with other data. The data of this site were not part of them.",
  "run.none": "No run of the software’s tests is recorded here, so nothing below is confirmed for this site.",
  passed: "tests passed: {passed}",
  failed: "failed: {failed} of {tests} tests",
  unchecked: "not checked by a test",
  "group.K": "Keyboard and screen reader",
  "group.V": "Picture and paper",
  "group.M": "Phone, touch and embeds",
  "group.I": "Languages",
  "group.R": "What readers can rely on",
  spoken: "What is read aloud",
  "spoken.text":
    "A program that imitates a screen reader walks through these pages from the first word to the last. Each file holds what it said, line by line; a test compares it in every run. It names roles, such as button and link, in English.",
  "spoken.start": "start page",
  "spoken.agreement": "one agreement",
  "spoken.embed-start": "embed of the whole",
  "spoken.embed-agreement": "embed of one agreement",
  limits: "Known limits",
  "limit.readers":
    "No real screen reader was used: not NVDA, JAWS, VoiceOver or TalkBack. Their own ways of reading, such as lists of headings, were not tried.",
  "limit.devices":
    "Phones, touch and small screens are imitated by a browser on a computer. No device was held in a hand.",
  "limit.browsers": "Only Chromium was used, not Firefox or Safari.",
  "limit.people": "No reader with a disability is known to have tested the software yet.",
  "limit.editors": "The Uzbek and Russian words of the software have not yet been read by native editors.",
  "limit.checker":
    "Automatic checkers find only part of all faults. What they cannot judge, such as clear wording, is not promised here.",
  contact: "Does something not work for you?",

  K1: "An automatic checker of the WCAG 2.2 rules (levels A and AA) finds no fault and leaves no question open.",
  K2: "A screen reader is given every agreement, party, date and source of the data, and nothing that is not in the data.",
  K3: "Every card of the picture has a real button in the same place.",
  K4: "The picture is one stop of the Tab key, and one press leaves it.",
  K5: "The arrow keys lead to every card.",
  K6: "Enter opens a card and goes to its title; Esc leads back.",
  K7: "The keyboard focus is never lost.",
  K8: "Keys do nothing unasked: outside the picture only / starts the search, and in an embed no key does.",
  K9: "Every action is announced once, in the language of the page; moving about is not announced.",
  K10: "The focused card is in view, not covered, and has a clear ring.",
  K11: "What an imitated screen reader says is stored and compared in every run.",
  K12: "Single presses of buttons are enough: nothing needs dragging, pinching, hovering or double taps.",
  K13: "Title, list and picture always agree on what is open.",
  K14: "A very large picture draws at most 150 cards, each of them a button; the list still holds everything.",

  V1: "On a wide screen no labels overlap, and text and targets are large enough.",
  V2: "The same data gives the same picture, in every language and every time.",
  V3: "The longest names fit their cards; the full name stands in the text.",
  V4: "Text and lines have enough contrast, and colours stay apart for colour-blind readers.",
  V5: "Sides and kinds differ in shape or in words, not in colour alone.",
  V6: "The picture follows dark mode, forced colours and the wish for more contrast.",
  V7: "Who asks for less motion gets none; any other motion is over in 0.3 seconds.",
  V8: "A legend in plain words stands beside the picture.",
  V9: "On a phone the finding, the count and the date are visible without a tap.",
  V10: "One agreement prints on one page, a small atlas on two, with text that can be selected, addresses and sources.",
  V11: "Text at twice its size also enlarges the labels of the picture.",
  V12: "The fonts have the Uzbek letters oʻ and gʻ and the apostrophe ʼ.",

  M1: "One finger on the picture scrolls the page.",
  M2: "Two fingers move and enlarge the picture.",
  M3: "The wheel scrolls the page; with Ctrl it enlarges the picture.",
  M4: "On the narrowest phone nothing scrolls sideways, and text and targets stay large.",
  M5: "The page can be enlarged with two fingers.",
  M6: "Back undoes one selection at a time.",
  M7: "An embed adds nothing to the Back button of the page around it.",
  M8: "A link opens the same record in the same language everywhere; an unknown address says so.",
  M9: "Copying a link is confirmed, and still works where the browser forbids it.",
  M10: "An embed tells its height, stores nothing and links to the full page.",
  M11: "An embed never takes the focus and never scrolls the page around it.",
  M12: "Without JavaScript every agreement, party and source can be read.",

  I1: "Uzbek dates, lists and numbers are written correctly in every browser.",
  I2: "All three languages have all words in all their plural forms.",
  I3: "Uzbek texts use the right signs for oʻ, gʻ and the apostrophe.",
  I4: "Search finds a region by its name in any language, script or spelling.",
  I5: "Search ignores case, apostrophes and script; the text itself stays as it was written.",
  I6: "Uzbek lists follow the Uzbek alphabet where nothing else decides.",
  I7: "Addresses are the same in all languages and do not change.",
  I8: "Every text outside the picture names its language, and the language links keep what is open.",
  I9: "Languages are called by their own names, without flags; nothing is stored.",
  I10: "A missing translation is shown in the original and marked.",

  R1: "Every claim stands with its source, date, link and quote.",
  R2: "“Signed” is said only where a source says so.",
  R3: "The date and the version of the data are visible.",
  R4: "From the page of every agreement a mistake can be reported, or the page says that the site gives no address; corrections are listed with their dates.",
  R5: "Every record has the same order: title, sentence, parties, date, quotes.",
  R6: "Every page has a search field; Enter opens the first hit, and the count is announced.",
  R7: "Esc closes only what is on top.",
  R8: "“Fit” shows the whole picture with names of at least 12 px; what a large picture leaves out is counted.",
  R9: "A shared link shows where you are, and the way to the previous and next agreement or party.",
  R10: "How the data was collected, and what is missing, is one click away.",
} as const satisfies Readonly<Record<string, string>>;

export type AccessId = keyof typeof enAccess;
