package uk.homeward.approval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.reference.Reference;

/** What waits for a second person kept in memory, for tests of rooms that ask for one. */
public final class ApprovalDesk {
    public final ApprovalService approvals;

    /** @param kinds may grow later: who carries something out is looked up when it is approved */
    public ApprovalDesk(
            List<Approvable<?>> kinds, Clock clock, MemoryTransactions memory, ApplicationEventPublisher facts) {
        ApprovalJson json =
                new ApprovalJson(JsonMapper.builder().findAndAddModules().build());
        approvals = new ApprovalService(
                new InMemory(memory.table()), new ApprovalKinds(new Kinds(kinds), json), json, clock, facts);
    }

    private record Kinds(List<Approvable<?>> all) implements ObjectProvider<Approvable<?>> {
        @Override
        public Approvable<?> getObject() {
            return all.get(0);
        }

        @Override
        public Stream<Approvable<?>> stream() {
            return all.stream();
        }
    }

    private record InMemory(List<Approval> rows) implements Approvals {

        @Override
        public Approval saveAndFlush(Approval approval) {
            if (!rows.contains(approval)) {
                rows.add(approval);
                ReflectionTestUtils.setField(approval, "id", (long) rows.size());
            }
            return approval;
        }

        @Override
        public Optional<Approval> findById(Long id) {
            return rows.stream()
                    .filter(row -> row.reference().equals(Reference.APPROVAL.of(id)))
                    .findFirst();
        }

        @Override
        public Optional<Approval> findByKindAndSubjectReferenceAndPartAndStatus(
                String kind, String subjectReference, String part, ApprovalStatus status) {
            return in(status, List.of(kind)).stream()
                    .filter(row -> row.subjectReference().equals(subjectReference))
                    .filter(row -> row.part().equals(part))
                    .findFirst();
        }

        @Override
        public List<Approval> findByCaseReferenceOrderByIdDesc(String caseReference) {
            return rows.stream()
                    .filter(row -> row.caseReference().equals(caseReference))
                    .sorted(Comparator.comparing(Approval::reference).reversed())
                    .toList();
        }

        @Override
        public boolean existsByCaseReferenceAndKindAndStatus(String caseReference, String kind, ApprovalStatus status) {
            return in(status, List.of(kind)).stream()
                    .anyMatch(row -> row.caseReference().equals(caseReference));
        }

        @Override
        public Page<Approval> findByStatusAndKindInOrderByAskedAtAscIdAsc(
                ApprovalStatus status, Collection<String> kinds, Pageable page) {
            List<Approval> all = in(status, kinds);
            return new PageImpl<>(
                    all.stream()
                            .skip(page.getOffset())
                            .limit(page.getPageSize())
                            .toList(),
                    page,
                    all.size());
        }

        @Override
        public long countByStatusAndKindIn(ApprovalStatus status, Collection<String> kinds) {
            return in(status, kinds).size();
        }

        private List<Approval> in(ApprovalStatus status, Collection<String> kinds) {
            return rows.stream()
                    .filter(row -> row.status() == status && kinds.contains(row.kind()))
                    .toList();
        }
    }
}
