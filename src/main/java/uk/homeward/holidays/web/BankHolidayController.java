package uk.homeward.holidays.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.holidays.BankHolidayService;
import uk.homeward.holidays.HolidayChangeView;
import uk.homeward.refusal.Wording;

@Tag(name = "Bank holidays", description = "Days that are counted as no working days")
@RestController
@RolesAllowed("administrators")
@RequestMapping("/api/bank-holidays")
class BankHolidayController {

    private static final String PATH = "/api/bank-holidays";

    private final BankHolidayService holidays;
    private final WorkingDays workingDays;

    BankHolidayController(BankHolidayService holidays, WorkingDays workingDays) {
        this.holidays = holidays;
        this.workingDays = workingDays;
    }

    /** @param known whether they were published; if not, they are those of the usual rules */
    record Year(int year, boolean known, SortedMap<LocalDate, String> days) {}

    record Addition(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-05-10") @Nullable LocalDate day,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Bank holiday for a jubilee")
                    @Size(max = Wording.LINE)
                    @Nullable
                    String name,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "GOV.UK, 3 February 2027") @Nullable
                    String source) {}

    record Source(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "GOV.UK, 3 February 2027") @Nullable
                    String source) {}

    @Operation(summary = "The bank holidays of a year")
    @GetMapping("/years/{year}")
    Year of(@PathVariable int year) {
        return new Year(year, workingDays.knows(year), holidays.in(year));
    }

    @Operation(summary = "What was added and withdrawn", description = "With the dates that were counted again.")
    @GetMapping("/changes")
    List<HolidayChangeView> changes() {
        return holidays.changes();
    }

    @Operation(summary = "Add a bank holiday", description = "What waits for a working day is counted again.")
    @PostMapping
    Receipt add(IdempotentCall once, @RequestBody Addition added) {
        return once.created(
                PATH,
                () -> String.valueOf(
                        holidays.add(added.day(), added.name(), added.source()).day()));
    }

    @Operation(summary = "Withdraw a bank holiday", description = "It was moved, or added by mistake.")
    @PostMapping("/{day}/withdrawal")
    Receipt withdraw(IdempotentCall once, @PathVariable LocalDate day, @RequestBody Source source) {
        return once.changed(PATH, day.toString(), () -> holidays.withdraw(day, source.source()));
    }

    @Operation(summary = "Confirm a year", description = "Its list was published, and what differs was told.")
    @PostMapping("/years/{year}/confirmation")
    Receipt confirm(IdempotentCall once, @PathVariable int year, @RequestBody Source source) {
        return once.changed(PATH + "/years", String.valueOf(year), () -> holidays.confirm(year, source.source()));
    }
}
