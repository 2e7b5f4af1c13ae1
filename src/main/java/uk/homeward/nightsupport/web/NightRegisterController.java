package uk.homeward.nightsupport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.nightsupport.NightRegister;
import uk.homeward.nightsupport.ReturnTold;
import uk.homeward.nightsupport.SleepoverReturnService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Support at night across the council, without names. */
@Tag(name = "Support at night")
@RestController
@RolesAllowed({"social-workers", "managers", "commissioners", "brokers"})
@RequestMapping(NightController.PATH)
class NightRegisterController {

    private final NightRegister register;
    private final SleepoverReturnService returns;

    NightRegisterController(NightRegister register, SleepoverReturnService returns) {
        this.register = register;
        this.returns = returns;
    }

    @Operation(summary = "Support at night now and as it is planned", description = "By reference, without names.")
    @GetMapping
    Paged<NightRegister.Line> register(@ParameterObject PageQuery page) {
        return register.lines(page);
    }

    @Operation(summary = "What each kind of support costs a night, and its incidents")
    @GetMapping("/figures")
    List<NightRegister.Figures> figures() {
        return register.figures();
    }

    @Operation(summary = "The last return on sleepovers of each provider")
    @GetMapping("/returns")
    List<SleepoverReturnService.Return> returns() {
        return returns.lastOfEach();
    }

    @Operation(summary = "Record a provider's return on sleepovers", description = "The last one of each counts.")
    @PostMapping("/returns/{provider}")
    Receipt told(IdempotentCall once, @PathVariable String provider, @RequestBody ReturnTold told) {
        return once.changed(NightController.PATH + "/returns", provider, () -> returns.told(provider, told));
    }
}
