package uk.homeward.framework.web;

import uk.homeward.council.Providers;
import uk.homeward.site.FormPage;

/** The page of an act on one provider, which leads back to it. */
final class ProviderFormPage {

    private ProviderFormPage() {}

    static FormPage titled(String title, String code, Providers providers) {
        return FormPage.titled(title)
                .about(providers.name(code))
                .back("/framework/providers/" + code, "Back to the provider");
    }
}
