package uk.homeward.reassessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programmes by which everybody of a framework is assessed again. */
public record ReassessmentRules(@NotEmpty List<@Valid Programme> programmes) {

    /** For a council that has none. */
    static final ReassessmentRules NONE = new ReassessmentRules(List.of());

    /**
     * @param code short and stable, for example {@code SPECIALIST-2016}
     * @param decision code of the decision that must be in force before anybody is asked
     * @param framework whose providers give care to the people of the programme
     * @param peoplePerWeek how many have their turn in each week: as many as there are workers for
     */
    public record Programme(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{1,24}", message = "must be 1 to 24 capitals, figures and hyphens")
                    String code,
            @NotBlank @Size(max = 200) String title,
            @NotBlank String decision,
            @NotBlank String framework,
            @Min(1) @Max(10_000) int peoplePerWeek) {}

    /** Whether this council has any. */
    public boolean run() {
        return !programmes.isEmpty();
    }

    Optional<Programme> programme(String code) {
        return programmes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that can be opened, by their codes. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        programmes.forEach(one -> titles.put(one.code(), one.title()));
        return titles;
    }

    /** Its code where the council has it no longer. */
    String title(String code) {
        return programme(code).map(Programme::title).orElse(code);
    }
}
