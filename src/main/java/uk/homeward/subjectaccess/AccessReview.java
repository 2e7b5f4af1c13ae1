package uk.homeward.subjectaccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.holding.HeldRecords;
import uk.homeward.holding.HeldRow;
import uk.homeward.holding.HeldValue;
import uk.homeward.holding.HeldValue.Reading;
import uk.homeward.person.PersonService;
import uk.homeward.subjectaccess.AccessFile.Section;

/** Puts together what is held about a person: what has to be looked at, and then the file. */
@Component
class AccessReview {

    private final HeldRecords held;
    private final PersonService people;
    private final CouncilProfile council;
    private final Clock clock;

    AccessReview(HeldRecords held, PersonService people, CouncilProfile council, Clock clock) {
        this.held = held;
        this.people = people;
        this.council = council;
        this.clock = clock;
    }

    /** Each once, however often the same words stand. */
    List<AccessItem> items(String person, Map<String, Boolean> marks) {
        Map<String, AccessItem> items = new LinkedHashMap<>();
        for (HeldRow row : rows(person)) {
            for (HeldValue value : row.values()) {
                if (value.reading() != Reading.PLAIN) {
                    AccessItem item = AccessItem.of(row, value);
                    items.putIfAbsent(item.key(), item.marked(marks.get(item.key())));
                }
            }
        }
        return List.copyOf(items.values());
    }

    AccessFile file(String reference, String person, Map<String, Boolean> marks) {
        Map<String, Section> sections = new LinkedHashMap<>();
        rows(person).forEach(row -> sections.merge(row.title(), section(row, marks), AccessReview::and));
        return new AccessFile(
                reference,
                council.name(),
                people.find(person).name(),
                person,
                LocalDate.now(clock),
                List.copyOf(sections.values()),
                sections.values().stream().mapToInt(Section::heldBack).sum());
    }

    private List<HeldRow> rows(String person) {
        List<String> references = Stream.concat(Stream.of(person), people.formerReferences(person).stream())
                .toList();
        return held.tell(held.of(references));
    }

    private static Section section(HeldRow row, Map<String, Boolean> marks) {
        Map<String, Object> given = new LinkedHashMap<>();
        int back = 0;
        for (HeldValue value : row.values()) {
            if (value.reading() == Reading.PLAIN || marks.getOrDefault(AccessItem.key(value), false)) {
                given.put(value.name(), value.value());
            } else {
                back++;
            }
        }
        return new Section(row.title(), List.of(given), back);
    }

    private static Section and(Section one, Section other) {
        return new Section(
                one.title(),
                Stream.of(one, other)
                        .flatMap(section -> section.rows().stream())
                        .toList(),
                one.heldBack() + other.heldBack());
    }
}
