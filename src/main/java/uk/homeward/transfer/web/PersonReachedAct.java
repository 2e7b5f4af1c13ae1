package uk.homeward.transfer.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.transfer.ReachedBy;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferService;
import uk.homeward.transfer.TransferView;

/** Where post does not reach somebody, they hear of it in another way (DER-30). */
@Component
@Order(70)
class PersonReachedAct extends TransferAct {

    private final TransferService transfers;

    PersonReachedAct(TransferLookup lookup, TransferService transfers) {
        super(
                lookup,
                "transfer-reached",
                Permission.CARRY_TRANSFER,
                "It is recorded that the person heard of the proposal.");
        this.transfers = transfers;
    }

    @Override
    boolean fits(TransferView transfer) {
        return transfer.reachedOn() == null && !transfer.status().over();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the person heard of the transfer")
                .explained("Only where the letter does not reach them. Nothing else starts before.")
                .asking(
                        FormField.choice(
                                "reachedBy",
                                "How did the person hear of it?",
                                FormField.choices(List.of(ReachedBy.values()), Enum::name, ReachedBy::label)),
                        FormField.date("reachedOn", "On which day?"),
                        FormField.words("words", "Who told the person, and how did they understand it?"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        ReachedBy by = answers.needed(
                "reachedBy", answers.choice("reachedBy", ReachedBy.class), "Say how the person heard of it.");
        LocalDate on = answers.neededDate("reachedOn", "The day");
        String words = answers.text("words");
        return () -> transfers.reached(transfer(file), by, on, words);
    }
}
