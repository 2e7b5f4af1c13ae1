package uk.homeward.reassessment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by rule who has care of a provider of the framework today: nobody is listed by hand, and nobody is left out. */
@Component
class CohortSearch {

    private final JdbcClient database;

    CohortSearch(JdbcClient database) {
        this.database = database;
    }

    /** @return the numbers of packages, whoever has theirs the longest first */
    List<Long> find(String framework) {
        return database.sql(
                        """
                        select p.id from care_package p
                         where p.status = 'ACTIVE'
                           and exists (select 1 from delivery d
                                         join delivery_element e on e.delivery_id = d.id
                                         join framework_member m on m.provider_code = e.provider_code
                                        where d.package_id = p.id and e.ended_as is null
                                          and m.framework_code = :framework and m.status <> 'REMOVED')
                           and not exists (select 1 from reassessed_person r
                                            where r.package_id = p.id and r.outcome is null)
                         order by p.id
                        """)
                .param("framework", framework)
                .query(Long.class)
                .list();
    }
}
