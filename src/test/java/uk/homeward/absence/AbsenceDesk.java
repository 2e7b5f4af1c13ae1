package uk.homeward.absence;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.council.CouncilProfile;
import uk.homeward.reference.Reference;

/** Days away kept in memory, for tests that need many of them quickly. */
public final class AbsenceDesk {

    public final AbsenceRegister register;
    public final AbsenceService absences;
    public final ReturnMoveService returns;
    public final AbsenceWithdrawalService withdrawals;
    public final MissedReturnService missed;
    public final WhereaboutsService whereabouts;

    /** @param subjects may still be empty: who is told is looked up when days are told */
    public AbsenceDesk(
            List<AbsenceSubject> subjects,
            CouncilProfile council,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        Absences rows = new InMemory(memory.table());
        AbsenceSubjects known = new AbsenceSubjects(subjects);
        register = new AbsenceRegister(rows, facts);
        absences = new AbsenceService(rows, register, known, council, clock, facts);
        returns = new ReturnMoveService(rows, register, known, council, clock, facts);
        withdrawals = new AbsenceWithdrawalService(rows, known, clock, facts);
        missed = new MissedReturnService(rows, clock, facts);
        whereabouts = new WhereaboutsService(rows, returns, known, clock, facts);
    }

    private record InMemory(List<Absence> rows) implements Absences {

        @Override
        public Absence saveAndFlush(Absence absence) {
            if (!rows.contains(absence)) {
                rows.add(absence);
                ReflectionTestUtils.setField(absence, "id", (long) rows.size());
            }
            return absence;
        }

        @Override
        public Optional<Absence> findById(Long id) {
            return rows.stream()
                    .filter(absence -> absence.reference().equals(Reference.ABSENCE.of(id)))
                    .findFirst();
        }

        @Override
        public List<Absence> findBySubjectReference(String subjectReference) {
            return rows.stream()
                    .filter(absence -> absence.subjectReference().equals(subjectReference))
                    .toList();
        }

        @Override
        public List<Absence> findByCaseReferenceOrderByIdDesc(String caseReference) {
            return rows.stream()
                    .filter(absence -> absence.caseReference().equals(caseReference))
                    .sorted(Comparator.comparing(Absence::reference).reversed())
                    .toList();
        }
    }
}
