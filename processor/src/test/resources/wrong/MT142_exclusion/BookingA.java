package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Exclusion(name = "nothing", parts = {}) // error: MT142
public record BookingA(@Id UUID uid, int room) {}
