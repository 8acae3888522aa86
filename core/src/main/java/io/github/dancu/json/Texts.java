package io.github.dancu.json;

import io.github.dancu.citizen.CardQr;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.HealthCardQr;
import io.github.dancu.citizen.HouseholdCode;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.PhoneNumber;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.place.FacilityCode;
import java.util.List;

/** The types that are one text. */
final class Texts {
    static final JsonForm<CitizenId> CITIZEN_ID = new CitizenIdForm();
    static final JsonForm<CmndNumber> CMND_NUMBER = new CmndNumberForm();
    static final JsonForm<SocialInsuranceNumber> SOCIAL_INSURANCE_NUMBER = new SocialInsuranceNumberForm();
    static final JsonForm<HealthCardNumber> HEALTH_CARD_NUMBER = new HealthCardNumberForm();
    static final JsonForm<HouseholdCode> HOUSEHOLD_CODE = new HouseholdCodeForm();
    static final JsonForm<PhoneNumber> PHONE_NUMBER = new PhoneNumberForm();
    static final JsonForm<PersonName> PERSON_NAME = new PersonNameForm();
    static final JsonForm<IdentityQr> IDENTITY_QR = new IdentityQrForm();
    static final JsonForm<HealthCardQr> HEALTH_CARD_QR = new HealthCardQrForm();
    static final JsonForm<FacilityCode> FACILITY_CODE = new FacilityCodeForm();
    static final JsonForm<AgencyCode> AGENCY_CODE = new AgencyCodeForm();
    static final JsonForm<DossierCode> DOSSIER_CODE = new DossierCodeForm();
    static final JsonForm<ProcedureCode> PROCEDURE_CODE = new ProcedureCodeForm();
    static final JsonForm<PartialDate> PARTIAL_DATE = new PartialDateForm();
    static final JsonForm<CardQr> CARD_QR = new CardQrForm();

    static final List<JsonForm<?>> ALL = List.of(
            CITIZEN_ID,
            CMND_NUMBER,
            SOCIAL_INSURANCE_NUMBER,
            HEALTH_CARD_NUMBER,
            HOUSEHOLD_CODE,
            PHONE_NUMBER,
            PERSON_NAME,
            IDENTITY_QR,
            HEALTH_CARD_QR,
            FACILITY_CODE,
            AGENCY_CODE,
            DOSSIER_CODE,
            PROCEDURE_CODE,
            PARTIAL_DATE,
            CARD_QR,
            new NamedForms.EthnicGroups(),
            new NamedForms.Religions(),
            new NamedForms.Relationships());

    private Texts() {}

    private static final class CitizenIdForm extends TextForm<CitizenId> {
        CitizenIdForm() {
            super(CitizenId::of, CitizenId::toText);
        }
    }

    private static final class CmndNumberForm extends TextForm<CmndNumber> {
        CmndNumberForm() {
            super(CmndNumber::of, CmndNumber::toText);
        }
    }

    private static final class SocialInsuranceNumberForm extends TextForm<SocialInsuranceNumber> {
        SocialInsuranceNumberForm() {
            super(SocialInsuranceNumber::of, SocialInsuranceNumber::toText);
        }
    }

    private static final class HealthCardNumberForm extends TextForm<HealthCardNumber> {
        HealthCardNumberForm() {
            super(HealthCardNumber::of, HealthCardNumber::toText);
        }
    }

    private static final class HouseholdCodeForm extends TextForm<HouseholdCode> {
        HouseholdCodeForm() {
            super(HouseholdCode::of, HouseholdCode::toText);
        }
    }

    private static final class PhoneNumberForm extends TextForm<PhoneNumber> {
        PhoneNumberForm() {
            super(PhoneNumber::of, PhoneNumber::toText);
        }
    }

    private static final class PersonNameForm extends TextForm<PersonName> {
        PersonNameForm() {
            super(PersonName::of, PersonName::toText);
        }
    }

    private static final class IdentityQrForm extends TextForm<IdentityQr> {
        IdentityQrForm() {
            super(IdentityQr::of, IdentityQr::toText);
        }
    }

    private static final class HealthCardQrForm extends TextForm<HealthCardQr> {
        HealthCardQrForm() {
            super(HealthCardQr::of, HealthCardQr::toText);
        }
    }

    private static final class FacilityCodeForm extends TextForm<FacilityCode> {
        FacilityCodeForm() {
            super(FacilityCode::of, FacilityCode::toText);
        }
    }

    private static final class AgencyCodeForm extends TextForm<AgencyCode> {
        AgencyCodeForm() {
            super(AgencyCode::of, AgencyCode::toText);
        }
    }

    private static final class DossierCodeForm extends TextForm<DossierCode> {
        DossierCodeForm() {
            super(DossierCode::of, DossierCode::toText);
        }
    }

    private static final class ProcedureCodeForm extends TextForm<ProcedureCode> {
        ProcedureCodeForm() {
            super(ProcedureCode::of, ProcedureCode::toText);
        }
    }

    private static final class PartialDateForm extends TextForm<PartialDate> {
        PartialDateForm() {
            super(Texts::partialDate, PartialDate::toText);
        }
    }

    private static final class CardQrForm extends TextForm<CardQr> {
        CardQrForm() {
            super(Texts::card, CardQr::toText);
        }
    }

    private static PartialDate partialDate(String text) {
        return PartialDate.tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a date is a day, month or year of the calendar, written dd/MM/yyyy, MM/yyyy or yyyy"));
    }

    private static CardQr card(String text) {
        return CardQr.tryParse(text).orElseThrow(() -> new IllegalArgumentException("not the text of a card"));
    }
}
