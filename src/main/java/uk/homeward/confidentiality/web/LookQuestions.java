package uk.homeward.confidentiality.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.audit.LookFilter;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.confidentiality.CasesOfPerson;
import uk.homeward.refusal.Refusal;

/** Reads what was typed into the search of who looked. */
@Component
class LookQuestions {
    private final CasesOfPerson cases;

    LookQuestions(CasesOfPerson cases) {
        this.cases = cases;
    }

    /** @param mistakes by the field that they stand at */
    record Read(LookFilter filter, Map<String, String> mistakes) {}

    Read read(LookQuestion asked) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        LocalDate from = day(asked.from(), "from", mistakes);
        LocalDate to = day(asked.to(), "to", mistakes);
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.put("to", "The last day is before the first. Swap them.");
        }
        LookFilter filter = new LookFilter(
                references(line(asked.person())),
                line(asked.staff()),
                startOf(from),
                startOf(to == null ? null : to.plusDays(1)));
        return new Read(filter, mistakes);
    }

    /** @throws Refusal if anything is wrong */
    LookFilter readWhole(LookQuestion asked) {
        Read read = read(asked);
        read.mistakes().forEach((field, sentence) -> {
            throw new Refusal(field, sentence);
        });
        return read.filter();
    }

    private List<String> references(String person) {
        return person.isEmpty() ? List.of() : cases.of(person.toUpperCase(Locale.ROOT));
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable LocalDate day(@Nullable String typed, String field, Map<String, String> mistakes) {
        if (line(typed).isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.read(line(typed));
        if (day.isEmpty()) {
            mistakes.put(field, "Give a real day, for example 27 3 2026.");
        }
        return day.orElse(null);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkingHours.ZONE).toInstant();
    }
}
