package uk.homeward.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** What every act over the API answers: what it was done to or what it made, and nothing about a person. */
public record Receipt(
        @Schema(description = "What was made or changed; the Location header leads to it", example = "REF-000123")
                String reference) {}
