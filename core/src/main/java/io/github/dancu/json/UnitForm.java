package io.github.dancu.json;

import io.github.dancu.place.AdministrativeUnit;
import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.District;
import io.github.dancu.place.Province;
import io.github.dancu.place.Ward;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** A unit as its code and what tells it from other meanings of the code; it is read back from the units in the jar. */
abstract class UnitForm<U extends AdministrativeUnit> extends JsonForm<U> {
    private final Function<String, List<U>> meanings;

    UnitForm(Function<String, List<U>> meanings) {
        this.meanings = meanings;
    }

    @Override
    JsonObject write(U unit) {
        return new JsonFields()
                .text("code", unit.code())
                .text("name", unit.fullName())
                .plain("from", unit.validity().earliestStart().orElse(null))
                .build();
    }

    @Override
    U parse(JsonNode node) {
        return meanings.apply(node.required("code").text()).stream()
                .filter(unit -> node.holds(write(unit)))
                .findFirst()
                .orElseThrow(() -> node.fault("code, name and from fit none of the known administrative units"));
    }

    static final class WardForm extends UnitForm<Ward> {
        WardForm() {
            super(code -> AdministrativeUnits.vietnam().wards(code));
        }
    }

    static final class DistrictForm extends UnitForm<District> {
        DistrictForm() {
            super(code -> AdministrativeUnits.vietnam().districts(code));
        }
    }

    static final class ProvinceForm extends UnitForm<Province> {
        ProvinceForm() {
            super(code -> AdministrativeUnits.vietnam().provinces(code));
        }
    }
}
