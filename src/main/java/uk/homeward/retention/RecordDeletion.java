package uk.homeward.retention;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.holding.HeldRecords;
import uk.homeward.holding.RecordScope;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;

/** Deletes one record whole, and says that it did; with their last case goes the person, if their own time is over too. */
@Service
class RecordDeletion {

    private final DueRecords due;
    private final HeldRecords held;
    private final RecordLock lock;
    private final PersonService people;
    private final RetentionRules rules;
    private final JdbcClient database;
    private final EntityManager entities;

    RecordDeletion(
            DueRecords due,
            HeldRecords held,
            RecordLock lock,
            PersonService people,
            RetentionRules rules,
            JdbcClient database,
            EntityManager entities) {
        this.due = due;
        this.held = held;
        this.lock = lock;
        this.people = people;
        this.rules = rules;
        this.database = database;
        this.entities = entities;
    }

    /** @return whether it went; what was held or came to life meanwhile stays */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean delete(String reference, LocalDate day) {
        lock.take();
        return due.find(reference, day)
                .map(record -> {
                    delete(record, day);
                    due.find(record.personReference(), day).ifPresent(person -> delete(person, day));
                    return true;
                })
                .orElse(false);
    }

    private void delete(DueRecord record, LocalDate day) {
        int rows = held.remove(scope(record.reference()));
        // What was loaded before is nobody's any more.
        entities.clear();
        RetentionClass rule = rules.named(record.kind());
        database.sql(
                        """
                        insert into retention_deletion (reference, class, rule, counted_from, deleted_on, row_count)
                        values (:reference, :class, :rule, :from, :day, :rows)""")
                .param("reference", record.reference())
                .param("class", rule.name())
                .param("rule", rule.rule())
                .param("from", record.countedFrom())
                .param("day", day)
                .param("rows", rows)
                .update();
    }

    private RecordScope scope(String reference) {
        if (Reference.kindOf(reference).filter(Reference.PERSON::equals).isEmpty()) {
            return RecordScope.of(List.of(), List.of(reference));
        }
        return held.of(Stream.concat(Stream.of(reference), people.formerReferences(reference).stream())
                .toList());
    }
}
