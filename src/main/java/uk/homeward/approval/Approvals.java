package uk.homeward.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface Approvals extends Repository<Approval, Long> {

    Approval saveAndFlush(Approval approval);

    Optional<Approval> findById(Long id);

    Optional<Approval> findByKindAndSubjectReferenceAndPartAndStatus(
            String kind, String subjectReference, String part, ApprovalStatus status);

    List<Approval> findByCaseReferenceOrderByIdDesc(String caseReference);

    Page<Approval> findByStatusAndKindInOrderByAskedAtAscIdAsc(
            ApprovalStatus status, Collection<String> kinds, Pageable page);

    boolean existsByCaseReferenceAndKindAndStatus(String caseReference, String kind, ApprovalStatus status);

    long countByStatusAndKindIn(ApprovalStatus status, Collection<String> kinds);
}
