package uk.homeward.commissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.funding.Money;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What commissioners do on the way to a new framework: they put it to tender, and tell what the care costs. */
@Service
@Transactional
public class CommissioningService {

    private final CommissioningRegister register;
    private final ModelOfCare modelOfCare;

    CommissioningService(CommissioningRegister register, ModelOfCare modelOfCare) {
        this.register = register;
        this.modelOfCare = modelOfCare;
    }

    /**
     * A framework was put to tender.
     *
     * @throws uk.homeward.refusal.Conflict while the model of care is not agreed (ELO-01)
     */
    public void recordTender(@Nullable String framework, @Nullable LocalDate issuedOn, @Nullable String note) {
        String name = Wording.requiredLine("framework", "The framework", framework, "Name the framework.");
        LocalDate on = register.day("issuedOn", issuedOn, "Give the day on which the tender was issued.");
        modelOfCare.expectAgreed("A tender for a framework");
        modelOfCare.agreedOn().filter(on::isBefore).ifPresent(agreed -> {
            throw new Refusal(
                    "issuedOn",
                    "The model of care is agreed since %s: no framework can have been put to tender before. Check the day."
                            .formatted(Wording.day(agreed)));
        });
        register.keep(new CommissioningNote(NoteKind.TENDER, name, on, "Issued", words(note)));
    }

    /** What the same care costs a year since a day, to be laid beside what it cost before (ELO-45). */
    public void recordCost(@Nullable BigDecimal pounds, @Nullable LocalDate from, @Nullable String source) {
        BigDecimal amount = Money.asked("pounds", pounds).inPounds();
        if (amount.signum() <= 0) {
            throw new Refusal("pounds", "The cost of a year is more than £0. Check the amount.");
        }
        LocalDate day = register.day("from", from, "Give the day from which it costs this.");
        String where = Wording.required("source", "The source", source, "Say where the amount comes from.");
        register.keep(new CommissioningNote(NoteKind.COST, CommissioningRegister.MATTER, day, "A year", where)
                .amount(amount));
    }

    private static String words(@Nullable String note) {
        String written = Wording.optional("note", "The note", note);
        return written == null ? "" : written;
    }
}
