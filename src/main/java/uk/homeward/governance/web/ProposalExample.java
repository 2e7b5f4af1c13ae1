package uk.homeward.governance.web;

/** A proposal that is accepted as it is, by a council that looks into no more than this. */
final class ProposalExample {

    static final String MORE_LIVE_IN_CARE =
            """
            {
              "number": "26/00042",
              "title": "More live-in care",
              "forPublication": true,
              "keyDecision": true,
              "decisionMaker": "Cabinet Member for Adult Social Care",
              "reportFrom": "Director of Adult Social Care",
              "contacts": ["Head of Short-Term Services", "Commissioning Manager"],
              "resolutions": [
                {"kind": "APPROVE", "wording": "Live-in care for twenty more people at a time."},
                {"kind": "DELEGATE", "wording": "To enter into the contracts.", "delegate": "Director of Adult Social Care"}
              ],
              "rejectedOptions": [{"option": "Go on buying spot", "reason": "It costs more than a block."}],
              "considerations": {
                "LEGAL": "Within the powers of the Care Act 2014.",
                "HUMAN_RIGHTS": "No implications.",
                "EQUALITY": "Assessed, no implications for protected groups.",
                "HEALTH": "Fewer admissions to hospital.",
                "ENVIRONMENT": "No implications.",
                "TRANSPORT": "No implications.",
                "PROPERTY": "No implications.",
                "CRIME_AND_DISORDER": "No implications."
              },
              "committee": {"body": "Adult Social Care Scrutiny Committee", "on": "2026-12-10"}
            }""";

    private ProposalExample() {}
}
