package uk.homeward.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import uk.homeward.MemoryTransactions;

/** Needs that are left kept in memory, for tests that need many of them quickly. */
public final class FollowUpDesk {

    public final FollowUpService followUps;
    public final FollowUpLists lists;

    public FollowUpDesk(Clock clock, MemoryTransactions memory, ApplicationEventPublisher facts) {
        FollowUps rows = new InMemory(memory.table());
        followUps = new FollowUpService(rows, clock, facts);
        lists = new FollowUpLists(rows, clock);
    }

    private record InMemory(List<FollowUp> rows) implements FollowUps {

        @Override
        public FollowUp saveAndFlush(FollowUp followUp) {
            if (!rows.contains(followUp)) {
                rows.add(followUp);
            }
            return followUp;
        }

        @Override
        public Optional<FollowUp> findById(String subjectReference) {
            return rows.stream()
                    .filter(row -> row.subjectReference().equals(subjectReference))
                    .findFirst();
        }

        @Override
        public List<FollowUp> findByCaseReferenceOrderBySinceDesc(String caseReference) {
            return rows.stream()
                    .filter(row -> row.caseReference().equals(caseReference))
                    .toList();
        }

        @Override
        public List<FollowUp> findByPersonReferenceAndSettledHow(String personReference, String settledHow) {
            return rows.stream()
                    .filter(row -> row.view().personReference().equals(personReference)
                            && settledHow.equals(row.view().settledHow()))
                    .toList();
        }

        @Override
        public List<FollowUp> findByPersonReferenceAndSettledOnIsNull(String personReference) {
            return rows.stream()
                    .filter(row -> row.view().personReference().equals(personReference)
                            && !row.view().settled())
                    .toList();
        }

        @Override
        public Page<FollowUp> withoutOwner(LocalDate today, Pageable page) {
            return new PageImpl<>(rows.stream()
                    .filter(row -> !row.view().settled())
                    .filter(row -> row.view().until() == null
                            || today.isAfter(row.view().until()))
                    .toList());
        }

        @Override
        public long countWithoutOwner(LocalDate today) {
            return withoutOwner(today, Pageable.unpaged()).getTotalElements();
        }

        @Override
        public Page<FollowUp> owned(LocalDate today, Pageable page) {
            throw new UnsupportedOperationException();
        }
    }
}
