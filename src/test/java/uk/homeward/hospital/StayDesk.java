package uk.homeward.hospital;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.approval.ApprovalService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.hospital.StayCorrection.Asked;
import uk.homeward.reference.Reference;

/** Stays in hospital kept in memory, for tests that need many of them quickly. */
public final class StayDesk {

    public final StayRegister register;
    public final HospitalStayService stays;
    public final LapseService lapses;
    private final StayCorrectionService corrections;

    /** @param subjects may still be empty: who is told is looked up when a stay ends */
    public StayDesk(
            List<StaySubject> subjects,
            CouncilProfile council,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        HospitalStays rows = new InMemory(memory.table());
        register = new StayRegister(rows);
        StaySubjects known = new StaySubjects(subjects);
        stays = new HospitalStayService(rows, register, known, council, clock, facts);
        lapses = new LapseService(rows, stays, known, clock, facts);
        corrections = new StayCorrectionService(rows, register, known, mock(ApprovalService.class), clock, facts);
    }

    /** As a second person has approved it. */
    public void correct(String stay, LocalDate admittedOn, @Nullable LocalDate returnedOn) {
        corrections.correct(stay, new Asked(admittedOn, returnedOn, false, "The ward mixed up two people."));
    }

    public void neverHappened(String stay, LocalDate admittedOn) {
        corrections.correct(stay, new Asked(admittedOn, null, true, "It was somebody else."));
    }

    private record InMemory(List<HospitalStay> rows) implements HospitalStays {

        @Override
        public HospitalStay saveAndFlush(HospitalStay stay) {
            if (!rows.contains(stay)) {
                rows.add(stay);
                ReflectionTestUtils.setField(stay, "id", (long) rows.size());
            }
            return stay;
        }

        @Override
        public Optional<HospitalStay> findById(Long id) {
            return rows.stream()
                    .filter(stay -> stay.reference().equals(Reference.STAY.of(id)))
                    .findFirst();
        }

        @Override
        public Optional<HospitalStay> findBySubjectReferenceAndStatus(String subjectReference, StayStatus status) {
            return rows.stream()
                    .filter(stay -> stay.subjectReference().equals(subjectReference))
                    .filter(stay -> stay.view().status() == status)
                    .findFirst();
        }

        @Override
        public List<HospitalStay> findBySubjectReference(String subjectReference) {
            return rows.stream()
                    .filter(stay -> stay.subjectReference().equals(subjectReference))
                    .toList();
        }

        @Override
        public List<HospitalStay> findByCaseReferenceOrderByIdDesc(String caseReference) {
            return rows.stream()
                    .filter(stay -> stay.caseReference().equals(caseReference))
                    .sorted(Comparator.comparing(HospitalStay::reference).reversed())
                    .toList();
        }
    }
}
