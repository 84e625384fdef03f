package concord.alignment.evidence;

import java.util.HashMap;
import java.util.Map;

/// Brings a form of an English word and its dictionary form to the same spelling: went and go,
/// stopped and stop, ladies and lady. What comes out need not be a word (after step 1 of Porter
/// 1980).
final class EnglishForms {

  /// Forms that no rule finds, behind the dictionary form.
  private static final Map<String, String> IRREGULAR =
      irregular(
          """
          be am is are was were been being, have has had having, do does did done, go goes went gone
          say said, get got gotten, make made, know knew known, think thought, take took taken
          see saw seen, come came, find found, give gave given, tell told, feel felt, become became
          leave left, mean meant, keep kept, begin began begun, show shown, hear heard, run ran
          hold held, bring brought, write wrote written, sit sat, stand stood, lose lost, pay paid
          meet met, lead led, understand understood, speak spoke spoken, spend spent, grow grew grown
          win won, teach taught, buy bought, send sent, build built, fall fell fallen, sell sold
          drive drove driven, break broke broken, draw drew drawn, wear wore worn, eat ate eaten
          sing sang sung, rise rose risen, choose chose chosen, fight fought, throw threw thrown
          catch caught, deal dealt, fly flew flown, forget forgot forgotten, hide hid hidden, lie lay
          sleep slept, shake shook shaken, shoot shot, strike struck, swim swam swum, wake woke woken
          weep wept, bite bit bitten, blow blew blown, bend bent, bind bound, bleed bled, dig dug
          drink drank drunk, feed fed, flee fled, freeze froze frozen, hang hung, kneel knelt
          lend lent, light lit, ride rode ridden, ring rang rung, seek sought, shine shone
          sink sank sunk, slide slid, steal stole stolen, stick stuck, swear swore sworn, sweep swept
          swing swung, tear tore torn, creep crept, cling clung, spit spat, spin spun
          spring sprang sprung, sting stung, tread trod trodden, weave wove woven, lay laid
          child children, man men, woman women, foot feet, tooth teeth, mouse mice, goose geese
          person people, wife wives, life lives, knife knives, leaf leaves, half halves, wolf wolves
          thief thieves, good better best, bad worse worst, i me my mine, he him his, she her hers
          they them their, we us our, you your, this these, that those
          """);

  private EnglishForms() {}

  /// @param word in lower case
  static String shared(String word) {
    int apostrophe = word.indexOf('\'');
    String form = apostrophe > 0 ? word.substring(0, apostrophe) : word;
    form = IRREGULAR.getOrDefault(form, form);
    if (form.length() > 3) form = withoutEnding(form);
    if (form.endsWith("ly") && form.length() > 4) form = cut(form, 2);
    if (form.endsWith("e") && form.length() > 3) form = cut(form, 1);
    if (form.endsWith("y") && form.length() > 3) form = cut(form, 1) + "i";
    return form;
  }

  private static String withoutEnding(String form) {
    if (form.endsWith("ies") || form.endsWith("ied")) return cut(form, 3) + "y";
    for (String ending : new String[] {"ing", "ed", "es"}) {
      if (form.endsWith(ending)) return single(form, cut(form, ending.length()));
    }
    return form.endsWith("s") && !form.endsWith("ss") ? cut(form, 1) : form;
  }

  /// The stem with its last consonant once, or the form itself where no stem would be left.
  private static String single(String form, String stem) {
    int last = stem.length() - 1;
    if (last < 1 || stem.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) return form;
    boolean twice = stem.charAt(last) == stem.charAt(last - 1);
    return twice && last > 2 && "lsz".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
  }

  private static String cut(String form, int letters) {
    return form.substring(0, form.length() - letters);
  }

  private static Map<String, String> irregular(String table) {
    var irregular = new HashMap<String, String>();
    for (String row : table.split("[,\n]")) {
      String[] forms = row.strip().split(" +");
      for (int k = 1; k < forms.length; k++) irregular.put(forms[k], forms[0]);
    }
    return Map.copyOf(irregular);
  }
}
