package eu.commontable.intake.value;

/** Somebody named in the cells of a row; what is not known is null. */
public record Person(String name, String role, String email, String phone) {
    Person with(String moreRole, String moreEmail, String morePhone) {
        return new Person(
                name,
                role == null ? moreRole : role,
                email == null ? moreEmail : email,
                phone == null ? morePhone : phone);
    }
}
