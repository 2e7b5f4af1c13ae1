package uk.homeward.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** @param percent of the verified budget that is the relevant amount where the person chooses this option */
public record OptionTerms(@NotNull SupportOption option, @Min(1) @Max(200) int percent) {}
