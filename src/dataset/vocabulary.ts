/** The closed lists of words a dataset may use. Apart from `schema.ts`, so that the page never loads the schema library. */

/** Spoken languages of the interface; datasets may name things in more. */
export const LANGS = ["en", "uz", "ru"] as const;

export const PARTY_KINDS = [
  "country", "region", "city", "government", "ministry", "agency", "company", "chamber", "council",
  "technopark", "fund", "university", "organisation", "person", "other",
] as const;

export const AGREEMENT_TYPES = [
  "treaty", "agreement", "memorandum", "action-plan", "roadmap", "contract", "protocol", "declaration",
  "exchange-of-notes", "licence", "amendment", "other",
] as const;

export const ROLES = ["signatory", "supplier", "buyer", "guarantor", "beneficiary", "acceding", "other"] as const;
export const STATUSES = ["announced", "signed", "in-force", "ended", "unknown"] as const;
export const BASES = ["stated", "recorded", "inferred", "background"] as const;
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const PRESENCES = ["attended", "message"] as const;

/** 1 to 64 characters; device names of Windows are refused by the check, since ids become folder names. */
export const ID_PATTERN = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; whether the day exists is for the check. */
export const DATE_PATTERN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
