import type { Random } from "./random.ts";

/** A person's name as the cohort's own list would have it. */
export type FullName = {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
};

export type Sex = "man" | "woman";

const words = (text: string): readonly [string, ...string[]] => {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  return [first, ...rest];
};

const families = words(`
  Абакумченко Балабанов Белоусько Бескровный Бондарцев Верещака Вишняков Волобуенко Галушин Гончарук
  Горобцов Гриценок Дорошков Дубовик Ерохин Жарков Забелин Заволокин Зубенко Калюжин
  Камышанов Карпушин Кислицын Клименов Ковалёв Кожухарь Колесников Косенков Кравцов Криволапов
  Кулешин Лазоренко Лебедькин Литовкин Лохматов Лукашов Малышко Мартынцев Мирошников Москалец
  Мотузко Нагорнов Недайвода Нестеркин Овчаров Огурцов Остапец Пашковец Перетятько Пилипчук
  Плахотин Подгорнов Полторацкий Приходько Пушкарёв Ракитин Решетняк Рогозин Рудаков Саврасов
  Семёнов Серебрянский Сидельников Скакунов Слюсарев Соловьёв Степанцов Стрельцов Сухоруков Терещук
  Ткачёв Толстопятов Тютюнник Ущекин Федоренков Филоненко Хижняк Цыбулин Чеботарёв Черкашин
  Чумаченко Шаповалов Шевелёв Шкурупий Щеглов Щербинин Юрченков Яковлев Яровой Ястребов`);
const adygheFamilies = words(`
  Абредж Ашхамахов Бгажев Гонежук Дауров Едыгов Женетль Кубашев Меретуко Нагаюк
  Напсоков Пшизов Схаляхов Тлехуч Трахов Хакунов Хуажев Цеев Чичев Шеуджен`);
const men = words(`
  Александр Алексей Андрей Василий Владимир Григорий Дмитрий Егор Иван Илья
  Константин Кузьма Максим Михаил Никита Николай Павел Пётр Семён Сергей Степан Тимофей Фёдор Яков`);
const women = words(`
  Александра Анастасия Анна Варвара Вера Дарья Евдокия Екатерина Елена Зинаида
  Клавдия Ксения Лидия Любовь Мария Надежда Наталья Ольга Пелагея Прасковья Раиса Татьяна`);
const adygheMen = words(
  `Аскер Асланбеч Гисса Ибрагим Исмаил Махмуд Мурат Салих Тагир Хаджимос Юнус Юсуф`,
);
const adygheWomen = words(
  `Аминет Гошнаго Фатимет Чебахан Сурет Хафиза Нурьет Саса`,
);
const fathers = words(`
  Александр Алексей Андрей Василий Владимир Григорий Дмитрий Захар Иван Константин
  Максим Михаил Николай Павел Пётр Семён Степан Тимофей Фёдор Яков`);
const adygheFathers = words(
  `Аюб Бак Ибрагим Исмаил Махмуд Мурат Салих Тагир Юнус Юсуф`,
);

const ofFather: Readonly<Record<string, string>> = {
  Василий: "Василь",
  Григорий: "Григорь",
  Дмитрий: "Дмитри",
  Пётр: "Петр",
  Павел: "Павл",
  Яков: "Яковл",
};

const patronymicOf = (father: string, sex: Sex): string => {
  const stem = ofFather[father] ?? father.replace(/[йь]$/u, "");
  const isSoft = /(ь|и|[её])$/u.test(stem) || /[йь]$/u.test(father);
  const isLabial = father === "Яков";
  const link = isLabial || isSoft ? "ев" : "ов";
  return `${stem}${link}${sex === "man" ? "ич" : "на"}`;
};

/** A family name as a woman bears it. */
const feminine = (family: string): string => {
  if (/(ов|ев|ёв|ин|ын)$/u.test(family)) return `${family}а`;
  if (/ский$|цкий$/u.test(family)) return `${family.slice(0, -2)}ая`;
  return /(ый|ой)$/u.test(family) ? `${family.slice(0, -2)}ая` : family;
};

/** A name drawn for somebody of the krai's raions, or of those of the autonomous oblast. */
export const drawName = (
  random: Random,
  sex: Sex,
  isAdyghe: boolean,
): FullName => {
  const family = random.pick(isAdyghe ? adygheFamilies : families);
  const [male, female] = isAdyghe ? [adygheMen, adygheWomen] : [men, women];
  return {
    family: sex === "man" ? family : feminine(family),
    given: random.pick(sex === "man" ? male : female),
    patronymic: patronymicOf(
      random.pick(isAdyghe ? adygheFathers : fathers),
      sex,
    ),
  };
};

export const fullOf = ({ family, given, patronymic }: FullName): string =>
  `${family} ${given} ${patronymic}`;

/** `Ковалёв И. П.` */
export const shortOf = ({ family, given, patronymic }: FullName): string =>
  `${family} ${given.slice(0, 1)}. ${patronymic.slice(0, 1)}.`;
