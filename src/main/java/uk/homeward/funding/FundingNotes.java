package uk.homeward.funding;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** What the council's figures rest on, for whoever reads them. */
public record FundingNotes(List<Note> notes) {

    /** One sentence, or a few. */
    public record Note(@NotBlank String words) {}
}
