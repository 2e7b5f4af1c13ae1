package uk.homeward.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Days for personal care that the law sets, as they stand on assessments. */
@Component
class PersonalCareDays {

    private final JdbcClient database;

    PersonalCareDays(JdbcClient database) {
        this.database = database;
    }

    /** Those of which nobody was asked yet, the earliest first. */
    List<PersonalCareDay> dueBy(LocalDate day) {
        return database.sql(
                        """
                        select id, package_reference, person_reference, personal_care_by from assessment
                         where personal_care_by <= :soon and personal_care_asked_on is null
                         order by personal_care_by, id
                        """)
                .param("soon", day)
                .query((row, number) -> new PersonalCareDay(
                        row.getLong("id"),
                        row.getString("package_reference"),
                        row.getString("person_reference"),
                        row.getObject("personal_care_by", LocalDate.class)))
                .list();
    }

    /** @return whether managers were not asked before */
    boolean ask(long assessment, LocalDate today) {
        return database.sql("update assessment set personal_care_asked_on = :today"
                                + " where id = :id and personal_care_asked_on is null")
                        .param("today", today)
                        .param("id", assessment)
                        .update()
                == 1;
    }

    List<String> assessmentsOf(String packageReference) {
        return database
                .sql("select id from assessment where package_reference = :package")
                .param("package", packageReference)
                .query(Long.class)
                .list()
                .stream()
                .map(Reference.ASSESSMENT::of)
                .toList();
    }
}
