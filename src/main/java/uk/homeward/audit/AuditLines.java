package uk.homeward.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditLines extends Repository<AuditLine, Long> {

    AuditLine save(AuditLine line);

    // Two nodes take their numbers from different ranges, so the number orders only within one moment.
    @Query("select distinct a.who from AuditLine a where a.caseReference in :cases and a.what <> :look")
    Set<String> actorsIn(Collection<String> cases, String look);

    List<AuditLine> findByCaseReferenceOrderByAtAscIdAsc(String caseReference);
}
