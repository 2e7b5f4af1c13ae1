package uk.homeward.audit;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AuditLines extends Repository<AuditLine, Long> {

    AuditLine save(AuditLine line);

    // Two nodes take their numbers from different ranges, so the number orders only within one moment.
    List<AuditLine> findByCaseReferenceOrderByAtAscIdAsc(String caseReference);
}
