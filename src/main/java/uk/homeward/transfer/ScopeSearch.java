package uk.homeward.transfer;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by rule whose long-term care Direct Care gives: nobody is listed by hand, and nobody is left out (DER-16). */
@Component
class ScopeSearch {

    /** Not of somebody for whom another provider is looked for already, as in a crisis. */
    static final String IN_SCOPE =
            """
            from care_package p
            join delivery d on d.package_id = p.id
            join delivery_element e on e.delivery_id = d.id
            join delivery_duty u on u.delivery_id = d.id and u.element = e.number and u.last_visit is null
            join delivery_visit v on v.delivery_id = d.id and v.number = u.visit and v.needed_until is null
            where p.area = :area and p.status = 'ACTIVE' and e.kind = 'HOME_CARE' and e.provider_code = :team
              and e.ended_as is null
              and not exists (select 1 from transfer t where t.package_id = p.id)
              and not exists (select 1 from sourcing_requirement r where r.package_id = p.id
                               and r.status not in ('START_CONFIRMED', 'DIRECT_PAYMENT', 'CANCELLED'))
            """;

    private final JdbcClient database;
    private final TransferRules rules;

    ScopeSearch(JdbcClient database, TransferRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** @param minutes a week */
    record Found(long packageId, LocalDate servedSince, long minutes) {}

    List<Found> find(String area) {
        return database.sql(
                        """
                        select p.id, min(e.starts_on) as served_since, sum(v.minutes * v.workers) as minutes
                        %s group by p.id order by p.id
                        """
                                .formatted(IN_SCOPE))
                .param("area", area)
                .param("team", rules.directCare())
                .query((row, number) -> new Found(
                        row.getLong("id"), row.getObject("served_since", LocalDate.class), row.getLong("minutes")))
                .list();
    }
}
