/** The closed lists of words a dataset may use. Apart from `schema.ts`, so that the page never loads the schema library. */

/** First field of every dataset; a later form counts up (`accord-atlas/1.1`, `accord-atlas/2`). */
export const FORMAT = "accord-atlas/1";

/** Spoken languages of the interface; datasets may name things in more. */
export const LANGS = ["en", "uz", "ru"] as const;

export const PARTY_KINDS = [
  "country",
  "region",
  "city",
  "government",
  "ministry",
  "agency",
  "company",
  "chamber",
  "council",
  "technopark",
  "fund",
  "university",
  "organisation",
  "person",
  "other",
] as const;

export const AGREEMENT_TYPES = [
  "treaty",
  "agreement",
  "memorandum",
  "action-plan",
  "roadmap",
  "contract",
  "protocol",
  "declaration",
  "exchange-of-notes",
  "licence",
  "amendment",
  "other",
] as const;

export const ROLES = ["signatory", "supplier", "buyer", "guarantor", "beneficiary", "acceding", "other"] as const;
export const STATUSES = ["announced", "signed", "in-force", "ended", "unknown"] as const;
export const BASES = ["stated", "recorded", "inferred", "background"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const SEEN = ["full", "excerpt"] as const;
export const PRESENCES = ["attended", "message"] as const;

/** 1 to 64 characters; device names of Windows are refused by the check, since ids become folder names. */
export const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** Countries as ISO 3166-1 writes them in two letters. */
export const COUNTRY_PATTERN = /^[A-Z]{2}$/;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; whether the day exists is for the check. */
export const DATE_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** Language tags of BCP 47 as datasets use them: language, script, region, variants (`uz`, `uz-Cyrl`, `en-GB`). */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-[a-z0-9]{5,8}){0,3}$/;
/** Names of identifier schemes: `wikidata`, `iso3166-2`, `lei`. */
export const SCHEME_PATTERN = /^[a-z][a-z0-9-]{0,39}$/;
/** A quote is the fewest words that carry a claim, so that what belongs to the publisher stays there. */
export const QUOTE_WORDS_MAX = 15;
export const QUOTE_CHARACTERS_MAX = 240;
/** Titles longer than this need a short one for cards, or are cut there. */
export const CARD_TITLE_MAX = 42;
