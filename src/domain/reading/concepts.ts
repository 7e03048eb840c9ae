/** Words that mean the same to the reader, under one name that a phrase can use: `@resident`, `@img`. */

/** Single words by their usual form; several words joined by `_`. Stems are compared. */
export const concepts: { readonly [name: string]: string } = {
  resident:
    'resident trainee pgy r1 r2 r3 r4 junior senior intern chief coresident cointern classmate firstyear secondyear housestaff house_staff house_officer learner colleague co_resident batchmate upper',
  us: 'we us our i me my you your they them he she him her everyone everybody anyone anybody people person',
  img: 'img foreign_grad foreign_graduate international_graduate international_grad overseas_grad overseas_graduate foreigner foreign_trained foreign_doctor foreign_medical_graduate international_medical_graduate trained_abroad from_abroad foreign_school foreign_diploma non_us_grad nonus nonamerican international_resident foreign_resident international_folk foreign_name foreign_folk international_people from_overseas international_candidate international_applicant overseas_doctor international_trainee foreign_born foreign_one international_one overseas_diploma studied_abroad medical_school_abroad abroad lagos lahore cairo karachi nairobi manila bogota amman damascus beirut lima accra delhi mumbai dhaka kathmandu khartoum baghdad tehran egyptian nigerian pakistani indian syrian jordanian lebanese sudanese brazilian nepali nepalese colombian filipino iraqi iranian kenyan ghanaian egypt nigeria pakistan india syria jordan lebanon sudan brazil nepal colombia philippines iraq iran kenya ghana karnataka mexico peru turkey turkish mexican peruvian polish ukrainian ukraine argentina ethiopian ethiopia bangladesh bangladeshi sri_lanka sri_lankan romanian greek',
  visaholder:
    'visa_holder visa_people visa_guy visa_resident visa_trainee noncitizen nonus_citizen on_a_visa on_visa on_j1 on_a_j1 on_h1b on_an_h1b needed_sponsoring needed_a_visa need_a_visa needing_a_visa need_sponsorship without_a_passport on_visas',
  attending:
    'attending faculty staff_physician consultant radiologist section_chief professor dr staff boss partner interventional_radiologist surgeon',
  leader:
    'pd apd director chair chairman chairwoman chief leadership program_director dean department management administration dio vice_chair section_head head',
  fellow: 'fellow fellowship',
  program:
    'program department place section group division institution hospital residency house center',
  gme: 'gme gme_office coordinator international_office visa_office immigration_office hr human_resources legal counsel lawyer attorney paralegal international_officer immigration_team immigration_officer office',
  lawyer: 'lawyer attorney counsel paralegal law_firm immigration_firm legal_team law_office',
  visa: 'visa j1 h1b sponsor sponsorship immigration petition ds2019 ecfmg',
  sponsor:
    'sponsor file support offer do process handle accept host take issue provide petition sign prepare arrange have',
  j1: 'j1 ecfmg ds2019 exchange_visitor ecfmg_sponsored',
  h1b: 'h1b work_visa employment_visa specialty_occupation i129 h_petition h_visa petition employer_petition cap_exempt_petition',
  only: 'only exclusively solely strictly alone nothing_but nothing_else sole just purely',
  always:
    'always routinely every_year each_year every_class each_class every_july each_july routine year_after_year every_single_year consistently regularly standard usual normally every_spring each_spring every_cycle each_cycle every_time matter_of_course all_the_time every_june annually',
  never: 'never not_once not_ever at_no_time',
  none: 'none nobody no_one not_one zero nil not_a_single nobody_at_all not_a_soul nary_a not_any',
  all: 'all every everybody everyone every_one each both every_single_one every_single every_last_one all_of_them all_of_us',
  many: 'several many a_few some two three four five six seven eight nine ten dozen a_number plenty half most multiple',
  stop: 'stop end cease discontinue suspend freeze froze pause quit close_down pull_the_plug drop_out scrap abandon abolish terminate phase_out kill give_up do_away cut halt wind_down',
  ir: 'ir irdr angio interventional endovascular',
  dr: 'dr diagnostic diagnostics',
  otherfield:
    'body msk neuro breast mammo mammography chest neuroradiology musculoskeletal peds pediatric cardiothoracic nuclear abdominal ultrasound',
  placed:
    'match place land get_in got_in get_into got_into get_a_spot secure obtain win go_into went_into go_on_to enter be_in gain succeed',
  esir: 'esir early_specialization early_specialisation esir_slot esir_seat esir_place esir_spot',
  slot: 'spot seat place slot position line opening',
  finish: 'finish complete graduate get_through make_it_through certify be_attending',
  shout:
    'yell scream shout bark holler roar rant lash_out berate bellow snap_at screech curse swear_at cuss tirade explode blow_up go_off hiss growl snarl chew_out rip_into tear_into',
  insult:
    'idiot moron stupid useless dumb worthless incompetent imbecile donkey dead_weight lazy pathetic clown fool retard trash garbage waste_of furniture monkey',
  humiliate:
    'humiliate belittle mock ridicule demean insult embarrass degrade shame bully harass abuse sneer mimic laugh_at make_fun taunt ridicule dress_down disparage intimidate',
  throw: 'throw fling hurl toss slam smash kick',
  leave:
    'leave quit resign transfer walk_out drop_out go_elsewhere depart walk walk_away switch_out be_gone get_out bail vanish',
  fired:
    'fire dismiss let_go push_out force_out terminate not_renew nonrenew non_renewal expel kick_out nonrenewal',
  late: 'late delay behind overdue miss stall lapse expire slow lose',
  night: 'night overnight weekend call midnight after_hours evening 2am 3am after_midnight',
  alone:
    'alone by_myself by_yourself on_my_own on_your_own on_their_own by_himself by_herself by_themselves solo single_handed unsupervised on_our_own by_ourselves on_his_own on_her_own',
  teach:
    'lecture conference didactics didactic teach noon_conference teaching readout tutorial board_review grand_rounds education',
  letter: 'letter recommendation lor reference',
  research:
    'research paper abstract poster publication manuscript project registry study case_report retrospective',
  meeting: 'sir rsna conference meeting symposium',
  meet: 'meet sit_down sit_with check_in meeting get_together',
  schedulednote:
    'monthly weekly quarterly every_month each_month every_week every_quarter first_monday biweekly twice_a_year every_six_weeks every_other_friday calendar scheduled schedule standing semiannual every_two_months each_quarter',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  exhausted:
    'exhausted burnout burned_out burnt_out tired wiped drained fried fall_asleep fell_asleep asleep nod_off doze worn_out overworked zombie dead_tired sleepless microsleep hollow gray',
  help: 'help support assist aid back look_after take_care walk_me walk_us stand_by advocate',
  money: 'pay cover fund reimburse foot_the_bill absorb eat_the_cost pick_up_the_tab',
  soon: 'soon early right_away promptly immediately within_a_week next_day week_of',
  report:
    'report complain speak_up raise file_a_complaint complaint grievance speak_out say_something object write_to concern go_to_gme whistleblow',
  punish:
    'punish retaliate penalize penalise target blacklist demote freeze_out sideline bury bench discipline probation remediate',
  kind: 'kind patient respectful supportive nice warm gentle decent calm polite considerate generous approachable friendly welcoming',
  procedure:
    'tips tace y90 embolization embolisation biopsy port drain nephrostomy thrombectomy fistulagram ablation uae ufe pae bleed bleeder gi_bleed angioplasty stent drainage line para paracentesis thora access puncture declot vertebroplasty angiogram',
  complex:
    'tips tace y90 embolization embolisation thrombectomy bleed bleeder gi_bleed complex arterial trauma stroke',
  scut: 'drain line para paracentesis picc thora port_removal tube consent note transport scut discharge',
  citizen:
    'citizen citizenship permanent_resident greencard passport american us_citizen us_grad amg work_authorization work_authorisation local american_grad us_graduate us_school',
};
