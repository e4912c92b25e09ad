/**
 * Names that people bear, most of them given names. Those that are words as well (Mark, Will, Rose) are not among them, nor those
 * that are places. Counted over `training/drafts`, where they stand before what somebody says or does; the commonest of the
 * English-speaking world are added.
 */
export const personNames: ReadonlySet<string> = new Set(
  `
  Aaron Abara Abdi Abel Abena Abigail Abiodun Achebe Achterberg Adaeze Adair Adam Ade Adeyemi Adeyinka Adjei Adler
  Adrian Agata Agathe Agnes Agnieszka Ahmed Aidan Ailsa Aino Aisha Aisling Akhtar Alagiah Alan Alasdair Alastair
  Aldous Alec Aled Alex Alexander Alexandra Alf Alfie Ali Alicia Alison Alun Amadi Amadou Amanda Amara Amber Ambrose
  Amelia Ames Amin Amina Amir Amit Amoah Amos Ana Anand Anastasia Anders Andrea Andy Angela Anil Anita Anja Anjali Ann
  Anna Annabel Anne Anneke Annelies Annette Annika Anselm Anthony Anton Antonio Aoife Archana Arjun Arthur Arun Arvid
  Asha Ashley Ashok Astrid Audrey Aune Aurelio Aurélie Austin Ayesha Aziz Baird Ballantine Balogun Baptiste Barbara
  Barney Barry Bart Bartek Bartholomew Bas Bashir Bea Beata Beatrice Beatrix Beatriz Becca Becky Bello Ben Benedikt
  Benjamin Berit Bernadette Bernard Bernie Beryl Beth Bethan Beto Bettina Betty Bev Bex Bhatt Bianchi Bilal Bill Billy
  Birgit Birgitta Blyth Boateng Bob Bobby Bogdan Bola Bongani Bose Botha Boyd Boyle Brad Bram Brandl Brandon Brandt
  Breda Brenda Brendan Brennan Brian Bridget Brigid Bronte Bronwen Bronwyn Bruce Bruno Bryce Bryn Bryony Bríd Caitlin
  Cal Calloway Callum Cameron Carla Carlos Carmen Carol Caroline Carrie Carys Casper Castellanos Cath Catherine Cathy
  Chantal Charlie Chen Cheryl Chidi Chloe Chris Christian Christina Christine Christopher Ciara Ciarán Cindy Claire
  Clara Clare Claudia Clegg Clem Clive Cole Colette Colin Colm Connie Conor Corey Corinne Craig Crewe Cristina Dacosta
  Dag Dagny Dale Daly Dan Dana Dang Daniel Daniela Danny Dario Darren Dave David Davina Deano Deb Debbie Deborah
  Declan Dee Deepa Deepak Deirdre Delia Delphine Delroy Denis Denise Derek Dermot Dervla Deshpande Desmond Dev Devlin
  Diana Diego Dieter Dietz Dilys Dimitri Dirk Dlamini Dom Dominic Dominika Don Donal Donald Donna Doreen Doris Doug
  Dougal Dougie Doyle Dragan Duarte Dube Duncan Dunne Dylan Earl Ed Eddie Edward Edwin Efua Eileen Eleanor Elena Elif
  Eliza Elizabeth Elke Ella Ellen Ellery Ellie Ellis Elsa Elspeth Emeka Emil Emilia Emily Emma Enid Eoin Eric Erik
  Erin Ernest Errol Esther Ethan Eugene Eva Eve Evelyn Ewa Ewan Ewelina Eze Fabrice Faisal Falk Farah Farhan Farid
  Farida Farrant Farrow Fatima Fatou Fay Faye Feld Felix Femi Femke Fenella Fenna Ferdinand Fergal Fergus Ferrari
  Ferreira Ferris Ffion Fidelma Fintan Fiona Fitch Fitz Fleur Flynn Folasade Fran Francesca Francis Fred Freya Fyfe
  Gabriel Gabriela Gail Gareth Gary Gavin Gavril Gaz Ged Gemma Geoff Geoffrey George Georgia Georgina Gerald German
  Gerry Gethin Ghislaine Gideon Gil Gill Gillian Gina Gita Glen Glenn Gloria Goran Gordon Gow Graham Grainne Greg
  Greta Gráinne Gunnar Gus Gwen Gwil Gwilym Gwyneth Haas Haddad Hafsa Hal Haldane Hale Halima Halina Hallam Halloran
  Halvorsen Hamid Hamza Hank Hannah Hanne Hanneke Hans Harald Harcourt Hargreaves Harold Harriet Harry Hart Haruto
  Harvey Hassan Hattie Hayley Hazel Heather Hector Heidi Helen Helena Helga Hemi Henrik Henrike Henry Hester Hetty
  Hilary Hilda Hollis Holly Holm Holt Howard Hugh Hugo Huw Huxley Iain Ian Ibrahim Ida Idowu Idris Ife Ifeoma Ike Ilse
  Imelda Imke Imogen Imran Ines Inge Ingo Ingrid Inés Inês Ioana Iqbal Irene Isaac Isabel Isabella Isla Ito Ivan Ivo
  Iyer Jacinta Jack Jackie Jackson Jacobs Jade Jake Jakub Jamal James Jamie Jan Jane Janet Janice Jared Jas Jasmine
  Jason Jean Jeanette Jeff Jem Jemma Jen Jenna Jenny Jens Jeremy Jerome Jess Jesse Jessica Jill Jim Jo Joan Joanna
  Joanne Joe Joel Johan John Johnny Jon Jonah Jonas Jonathan Jools Joost Jordan Jorge Joris Joseph Josephine Josh
  Joshua Joyce Juan Juanita Jude Judy Jules Julia Julian Julie Justin Kacper Kai Kamal Kara Karen Karim Karin Karl
  Karthik Kasia Kat Kate Kath Katherine Kathleen Kathryn Kathy Katja Katy Katya Kaur Kavita Kay Keane Keira Keisha
  Keith Kel Kelechi Kelly Kemi Ken Kenji Kenneth Keogh Kerr Kerry Kerstin Kessler Kev Kevin Kieran Kim Kip Kiran Kirk
  Kirsten Kirsty Kofi Kojo Kowalczyk Kris Krishna Kurt Kwabena Kwame Kwesi Kyle Lacey Lachlan Lakshmi Lal Lam Lara Lau
  Laura Lauren Laurence Lavinia Lawrence Lee Leena Leigh Leila Len Lena Lenny Leo Leon Leonie Lerato Lewis Lex Liam
  Lily Lim Lin Lind Linda Lindahl Lindgren Lindiwe Lindqvist Lindsey Ling Lionel Lisa Lise Liu Liz Loh Lola Lorcan
  Lorna Lorraine Lotta Lottie Lou Louis Louise Lowe Lowri Lowther Luc Luca Lucas Lucia Lucinda Lucy Lucía Ludmila Luis
  Luke Lund Luz Lwazi Lyle Lynne Macca Maddie Madison Maeve Magda Maggie Magnus Mair Malachy Malcolm Malik Mandy Manny
  Manon Manuel Marc Marcel Marcia Marco Marcus Marek Margaret Marge Margit Margo Marguerite Maria Marian Marie Marina
  Mario Marion Marisa Marius Marlon Marsh Marta Martha Martin Mary Mateo Matt Matteo Matthew Matthijs Maura Maureen
  Mavis Max Maxine Mbali Mbatha Meera Meg Megan Mehdi Mehmet Mei Mel Melanie Melissa Menon Meredith Mia Michelle Mick
  Miguel Mike Mikkel Milan Miles Millie Milo Mina Minh Minnie Miriam Mitch Moana Mohamed Mohammed Moira Molly Monica
  Morag Moreau Moses Muhammad Nadia Nadine Nair Nakagawa Naledi Naomi Nasreen Natalia Natalie Natasha Nate Nathan
  Ndlovu Neema Neha Neil Nell Ngaire Ngozi Nia Niall Niamh Nicholas Nick Nico Nicola Nicole Nigel Nikhil Nikki Nils
  Nina Nisha Nkechi Noel Nomvula Noor Noreen Norman Nour Novak Nuala Nuno Obi Obinna Obuya Ode Odile Oduya Ofori Oisín
  Okafor Okonedo Okonjo Okonkwo Okoro Oksana Ola Ole Olga Oliver Olivia Ollie Olly Olsen Olu Omar Oona Oonagh Orla Orr
  Oscar Osei Osgood Oskar Osman Osric Otieno Otis Ott Ottilie Owen Oyelaran Oyelowo Oyin Padraig Paloma Pam Paolo
  Parveen Pat Patel Patricia Patrick Paul Paula Paulette Pauline Paulo Pavel Pawel Peder Pell Penrose Perpetua Pete
  Peter Petra Petronella Petrosyan Phil Philip Philippa Philippe Philomena Phiri Phoebe Pia Piet Pieter Pillai Pillay
  Piotr Pohl Polly Pooja Poppy Prakash Pratt Priscilla Priti Priya Priyanka Prof Prosser Pru Prue Pruitt Pryce Pugh
  Quentin Quirke Quist Rab Rachel Radek Radka Radu Rafferty Rahal Rahul Raj Rao Rashid Rashida Ravi Ray Rebecca Reece
  Rees Reid Renata Reyes Rhodri Rhona Rhonda Rhys Richard Rick Rinaldi Rita Rob Robert Roberta Robin Robyn Rocco
  Rodrigo Roe Roger Roisin Roland Rolf Ron Rory Ros Rosa Rosalind Rosie Ross Rossi Rowe Roxanne Roy Roz Ruaridh Ruben
  Ruby Ruiz Rukhsana Rupert Russell Ruth Ruud Ryan Sabine Sadia Sally Salma Sam Samantha Samira Samuel Sandeep Sandra
  Sandy Sanjay Sanne Saoirse Sara Sarah Saskia Sato Saturdays Scott Sean Seb Sebastian Selina Sethi Shabnam Shah Shane
  Shanice Sharon Shauna Shaw Shaz Sheila Shelley Shona Shreya Sid Signe Silva Silvia Simon Simone Sims Singh Sinéad
  Siobhan Siobhán Sipho Sizwe Siân Sjoerd Sofia Solveig Sonia Sonya Sophia Sophie Stan Stefan Stella Stellan Steph
  Stephen Steve Steven Stevie Stewart Stott Stu Stuart Sue Suki Sunita Suresh Susie Suzanne Suzy Sven Sylvia Sylvie
  Szabo Tadhg Tait Tamar Tamara Tamsin Tan Tanabe Tanaka Tanya Tara Tarek Tariq Tash Tate Taylor Ted Tendai Tennant
  Teo Teresa Terrence Terry Tess Tessa Thabo Thandeka Thea Themba Theo Thomas Tiffany Tim Timothy Tina Tobi Tobias
  Toby Todd Tolu Tom Tomasz Tommy Toni Tony Tracey Tracy Tran Tranter Trev Trevor Trina Trish Tristan Trudy Tully
  Tunde Tuohy Ty Tyler Ulf Ulla Ulrike Una Ursula Val Valderrama Valentina Vanessa Varga Vega Vera Vic Victor Victoria
  Vijay Vik Vikram Viktor Vince Vincent Viola Violet Viv Vogt Voss Walt Walter Wambui Wanda Wanjiru Wayne Wei Weiss
  Wen Wendell Wendy Werner Wes Whelan Whitcombe Whitlock Wilf Wilhelmina William Wim Winston Xavier Ximena Yara Yasmin
  Yates Yaw Yeo Yolanda Yoshi Yuki Yusra Yusuf Yvette Yvonne Zac Zack Zadie Zainab Zanele Zara Zodwa Zoe Zofia Zulu
`
    .trim()
    .split(/\s+/),
);

/** Whether a capitalised word of `text` is a name that people bear. */
export const namesPerson = (text: string): boolean =>
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => personNames.has(word));
