package uk.homeward.framework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.homeward.api.IdempotentCall;
import uk.homeward.api.Receipt;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.Declaration;
import uk.homeward.framework.ProviderDeclarationService;
import uk.homeward.site.Guest;

@Tag(name = "Providers")
@RestController
@RolesAllowed("providers")
@RequestMapping("/api/provider/declaration")
class DeclarationController {

    private final ProviderDeclarationService declarations;

    DeclarationController(ProviderDeclarationService declarations) {
        this.declarations = declarations;
    }

    record Declare(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable Set<ClientGroup> clientGroups,
            @Nullable List<String> areas,
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "40") @Nullable BigDecimal hoursPerWeek) {}

    @Operation(
            summary = "What we declared",
            description = "Whom we serve, our own areas, and how much more we can give.")
    @GetMapping
    Declaration find() {
        return declarations.find(Guest.provider());
    }

    @Operation(summary = "Declare what we can give", description = "Own areas bar nobody and bind nobody.")
    @PostMapping
    Receipt declare(IdempotentCall once, @RequestBody Declare told) {
        String provider = Guest.provider();
        return once.changed(
                "/api/provider",
                "declaration",
                () -> declarations.declare(provider, told.clientGroups(), told.areas(), told.hoursPerWeek()));
    }
}
