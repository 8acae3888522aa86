package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;

/** Administrative units somebody asks about; an empty code stands for any. */
record Units(String province, String district, String ward) {
    static Units in(CsdlQuestion question, String group) {
        return new Units(
                question.text(group + "/MaTinhThanh"),
                question.text(group + "/MaQuanHuyen"),
                question.text(group + "/MaPhuongXa"));
    }

    boolean contain(Address address) {
        return isAnyOr(province, address.provinceCode())
                && isAnyOr(district, address.districtCode())
                && isAnyOr(ward, address.wardCode());
    }

    private static boolean isAnyOr(String asked, String code) {
        return asked.isEmpty() || asked.equals(code);
    }
}
