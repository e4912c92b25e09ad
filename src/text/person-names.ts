/**
 * Names that people bear, most of them given names. Those that are words as well (Mark, Will, Rose) are not among them, nor those
 * that are places. Counted over `training/drafts`, where they stand before what somebody says or does; names that are common in
 * one country or another are added.
 */
export const personNames: ReadonlySet<string> = new Set(
  `
  Aaliyah Aarav Aaron Abara Abdi Abdul Abdullah Abel Abena Abhishek Abigail Abiodun Achebe Achterberg Adaeze Adair
  Adam Ade Adele Adeyemi Adeyinka Aditi Aditya Adjei Adler Adrian Afia Agata Agathe Ágnes Agnes Agnieszka Ahmad Ahmed
  Aidan Aiden Aiko Aileen Ailsa Aine Aino Aisha Aisling Aislinn Ajay Akash Akemi Akhtar Akiko Akira Alagiah Alan
  Alasdair Alastair Albert Alberto Aldous Alec Aled Alejandra Alejandro Aleks Aleksander Aleksandra Alessandra
  Alessandro Alessia Alex Alexander Alexandra Alexandre Alexei Alf Alfie Alfonso Alfred Ali Alicia Alina Alisha Alison
  Alistair Aliya Allan Allison Alma Alok Alun Alvaro Álvaro Amadi Amadou Amal Amalia Amanda Amara Amber Ambrose Ameera
  Amelia Amelie Ames Amin Amina Amir Amit Amoah Amos Amrita Ana Anan Anand Ananya Anastasia Anders André Andre Andrea
  Andreas Andrei Andrej Andrés Andres Andrzej Andy Angela Angelo Angharad Angus Anil Anish Anita Anja Anjali Anjana
  Anjum Ann Anna Annabel Anne Anneke Annelies Anneliese Annemarie Annette Annika Anouk Ansel Anselm Anthony Antoine
  Anton Antonella Antoni Antonia Antonio Anuj Anusha Anwar Aoibheann Aoife Aparna Arash Archana Archie Arjan Arjun
  Arlo Armando Arnav Arnold Arthur Arturo Arun Arvid Aryan Asha Ashley Ashok Asif Asma Astrid Atif Atsuko Audrey Aune
  Aurélie Aurelio Austin Avery Avi Ayaan Ayan Ayesha Aylin Ayo Ayumi Azadeh Aziz Babak Bahar Baird Balázs Ballantine
  Balogun Baptiste Barbara Barbora Barney Barry Barış Bart Bartek Bartholomew Bas Bashir Baz Bea Beata Beatrice
  Beatrix Beatriz Becca Becks Becky Begoña Beki Belinda Bello Ben Benedikt Benjamin Berit Bernadette Bernard Bernardo
  Bernd Bernie Bertha Bertie Bertram Beryl Beth Bethan Beto Bettina Betty Bev Bex Bhatt Bhavna Bianca Bianchi Bibi
  Bilal Bill Billy Birgit Birgitta Bjarne Björn Bjorn Blanca Blyth Boateng Bob Bobby Bogdan Bola Bongani Boris Borja
  Bose Bosse Botha Boyd Boyle Brad Bram Brandl Brandon Brandt Branka Breda Brenda Brendan Brennan Brett Brian Bríd
  Bridget Brigid Briony Britta Bronagh Bronte Bronwen Bronwyn Bruce Bruna Bruno Bryan Bryce Bryn Bryony Burak Busisiwe
  Cait Caitlin Cal Calloway Callum Cameron Camila Camille Candice Caoimhe Carla Carlo Carlos Carly Carmen Caro Carol
  Carolina Caroline Carolyn Carrie Carys Casey Casper Cassie Castellanos Catalina Catarina Cath Cathal Catherina
  Catherine Cathy Catrin Catriona Cecilia Cecily Cedric Celia Céline Celine Cem Ceri Cesar César Chandra Chantal
  Chantelle Charlene Charles Charlie Charlotte Chaz Chelsea Chen Cheng Chenoa Cherie Cheryl Chiara Chidi Chika Chinedu
  Chioma Chloe Chloé Chris Chrissie Christa Christian Christina Christine Christoph Christophe Christopher Chun Ciara
  Ciarán Cillian Cindy Claire Clara Clare Clarissa Claude Claudia Claudio Claus Clegg Clem Clemens Clive Clodagh Cole
  Colette Colin Colm Connie Connor Conor Coralie Corey Corinne Cormac Cornelia Cory Courtney Craig Crewe Cristian
  Cristiano Cristina Curtis Cynthia Cyril Dacosta Dag Dagny Dale Dalia Daly Damian Damien Damon Dan Dana Dang Daniel
  Daniela Danielle Danno Danny Danuta Daphne Darcy Daria Dario Darius Darrell Darren Darryl Daryl Dave David Davina
  Davo Dawid Daz Dazza Deanna Deano Deb Debbie Deborah Declan Dee Deepa Deepak Deepika Deirdre Delia Delphine Delroy
  Delyth Denis Denise Denny Derek Dermot Dervla Deshpande Desiree Desmond Dev Devlin Dhruv Diana Diarmuid Diego Dieter
  Dietz Dilip Dilwyn Dilys Dimitri Dina Dinesh Dipak Dirk Divya Dlamini Dmitri Dolores Dom Dominic Dominik Dominika
  Don Donal Donald Donatella Donna Donovan Dora Doreen Doris Dorota Dorothea Dorothy Doug Dougal Dougie Doyle Dragan
  Duarte Dube Duncan Dunne Dušan Dwayne Dylan Eamon Earl Ed Eddie Edgar Edith Edmund Edna Eduardo Edward Edwin Edyta
  Eero Efua Egon Eileen Eilidh Eimear Eirik Ekaterina Ela Elaine Eleanor Elena Eleni Eleri Elias Elif Elijah Elin
  Elina Elisa Elisabeth Elise Eliza Elizabeth Elke Ella Ellen Ellery Ellie Ellis Eloise Elsa Elspet Elspeth Elton
  Elvira Elwood Emanuel Emeka Emer Emil Emilia Emily Emine Emir Emma Emmanuel Emre Emyr Enid Enrico Enrique Enzo
  Eoghan Eoin Eric Erica Erik Erika Erin Ernest Errol Erwin Esme Esra Esteban Estelle Esther Ethan Étienne Etienne
  Eugene Eugenia Eunice Eva Evan Eve Evelyn Evie Ewa Ewan Ewelina Eze Ezra Fabian Fabio Fabrice Faisal Falk Farah
  Farhan Farid Farida Farrant Farrow Fatemeh Fathima Fatima Fatou Faustina Fay Faye Federico Feld Felicia Felicity
  Felipe Felix Femi Femke Fenella Fenna Ferdinand Ferenc Fergal Fergus Fernanda Fernando Ferrari Ferreira Ferris Ffion
  Fiachra Fidelma Filip Filippo Finlay Finn Fintan Fiona Fionn Fionnuala Fitch Fitz Flavia Fleur Flo Florian Flynn
  Foday Folasade Fran Francesca Francesco Francine Francis Francisco Franck Franco Franz Franziska Fraser Fred
  Frédéric Frederic Frederick Fredrik Freya Frida Frieda Friedrich Fyfe Gabriel Gabriela Gaby Gael Gaëlle Gagan Gail
  Ganesh Gareth Garry Gary Gaspard Gaurav Gavin Gavril Gaynor Gaz Ged Geert Gemma Geneviève Genevieve Geoff Geoffrey
  George Georgia Georgina Georgios Geraint Gerald Geraldine Gerard Gerda Gerhard Germaine German Gerry Gertrude Gethin
  Ghislaine Giacomo Gianni Gideon Gil Gilbert Giles Gill Gillian Gillie Gina Giorgio Giovanna Giovanni Gisela Gita
  Giulia Giuliana Giuseppe Gladys Glen Glenda Glenn Gloria Glynis Gopal Goran Gordon Gow Graham Grainne Gráinne Greg
  Gregor Greta Gretchen Grzegorz Guido Guillaume Guillermo Gunnar Günter Gunther Guo Gus Gustav Gustavo Gwen Gwendolyn
  Gwil Gwilym Gwyn Gwyneth Gyula Haas Habib Haddad Hadiya Hafsa Haider Hailey Hakan Hakim Hal Haldane Hale Halima
  Halina Hallam Halloran Halvorsen Hamid Hamish Hamza Hana Hank Hanna Hannah Hanne Hanneke Hannes Hans Harald Harcourt
  Hargreaves Hari Harish Harold Harpreet Harriet Harrison Harry Hart Harumi Haruto Harvey Hasan Hassan Hattie Hayato
  Hayley Hazel Heather Hector Hedda Heidi Heike Heinz Helen Helena Helene Helga Helmut Hemant Hemi Hendrik Henk Henri
  Henriette Henrik Henrike Henry Herbert Hermann Hester Hetty Heulwen Hilary Hilda Hilde Hillary Hina Hiroko Hiroshi
  Hodan Holger Hollis Holly Holm Holt Horace Howard Hubert Hugh Hugo Humphrey Hussein Huw Huxley Hyun Iain Ian Ibrahim
  Ida Idowu Idris Ifan Ife Ifeoma Ignacio Igor Ike Ilona Ilse Iman Imelda Imke Imo Imogen Imran Indira Inés Inês Ines
  Inga Inge Ingo Ingrid Ioana Iolo Iqbal Irena Irene Irina Isaac Isabel Isabella Isabelle Isadora Isaiah Isha Ishaan
  Isla Ismail Isobel István Ito Itziar Ivan Ivana Ivo Iwona Iyer Izabela Jaap Jacinta Jack Jackie Jackson Jaclyn Jacob
  Jacobs Jacqueline Jacques Jade Jagdish Jaime Jake Jakob Jakub Jamal Jameela James Jamie Jamila Jan Jana Jane Janet
  Janice Janine Janis János Janos Janusz Jared Jarek Jaroslav Jas Jasmin Jasmine Jason Jasper Jatin Javed Javier Jaya
  Jayden Jayne Jaz Jean Jeanette Jeanne Jed Jeff Jeffrey Jem Jemima Jemma Jen Jenna Jennifer Jenny Jens Jeremy Jerome
  Jerry Jess Jesse Jessica Jesús Jill Jillian Jim Jimmy Jin Jitka Jo Joachim Joan Joana Joanna Joanne João Joaquin
  Jocelyn Jodie Joe Joel Johan Johanna Johannes John Johnny Jolene Jon Jonah Jonas Jonathan Jonjo Jonno Jools Joost
  Jordan Jordi Jörg Jorge Joris José Jose Josef Josefina Joseph Josephine Josh Joshua Josie Josip Joyce Jørgen Juan
  Juana Juanita Jude Judith Judy Jules Julia Julian Juliana Julie Julien Juliet Juliette Julio Julius Jürgen Justin
  Justine Justyna Jutta Jyoti Kaan Kabir Kacper Kai Kaisa Kaito Kalpana Kamal Kamala Kamil Kamran Kara Karan Karel
  Karen Karim Karin Karina Karl Karla Karolina Karsten Karthik Kasia Kasper Kat Katalin Katarina Kate Katerina Kath
  Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Katrina Katy Katya Kaur Kavita Kay Kayla Kazuo
  Keane Keiko Keira Keisha Keith Kel Kelechi Kelly Kelvin Kemal Kemi Ken Kenji Kenneth Kenny Keogh Kerr Kerry Kerstin
  Kessler Kev Kevin Khadija Khalid Kian Kiera Kieran Kim Kimberly Kip Kiran Kirk Kirra Kirsten Kirsty Kishore Kiyoshi
  Klara Klaus Kofi Kojo Konrad Konstantin Kowalczyk Kris Krishna Krista Kristian Kristina Kristine Krystyna Krzysztof
  Kuba Kumar Kunal Kurt Kushal Kwabena Kwame Kwesi Kyle Lacey Lachie Lachlan Laila Lakshman Lakshmi Lal Lalita Lam
  Lanre Lara Larissa Lars Lasse László Latisha Latoya Lau Laura Lauren Laurence Laurent Lauretta Lauri Laurie Lavinia
  Lawrence Leah Leander Leandro Leanne Lee Leena Leif Leigh Leila Len Lena Lenka Lenny Leo Leon Leonard Leonardo
  Leonie Leopold Lerato Leroy Leslie Leszek Leticia Levi Lewis Lex Liam Liana Libby Lidia Liesbeth Lillian Lilly Lily
  Lim Lin Lind Linda Lindahl Lindgren Lindiwe Lindqvist Lindsey Ling Linus Lionel Lisa Lise Liselotte Liu Livia Liz
  Lizzie Ljiljana Llewelyn Llinos Lloyd Lluís Logan Loh Lola Lorcan Lorena Lorenz Lorenzo Loretta Lorna Lorraine Lotta
  Lottie Lou Louis Louise Lowe Lowri Lowther Luana Luc Luca Lucas Lucia Lucía Luciana Luciano Lucie Lucille Lucinda
  Lucy Ludmila Ludovic Ludwig Luigi Luis Luisa Lukas Lukasz Luke Lulu Lund Lupe Luz Lwazi Lydia Lyle Lyn Lynda Lyndsey
  Lynn Lynne Maarten Mabel Macca Maciej Maddie Madeleine Madeline Madhu Madison Mads Maeva Maeve Magda Maggie Magnus
  Małgorzata Mags Mahesh Mahmoud Maia Mair Máire Mairead Maisie Maja Majid Malachy Malcolm Malik Malin Mallory Mamta
  Mandy Manfred Manish Manny Manoj Manon Manuel Manuela Manus Mara Marc Marcel Marcela Marcello Marcia Marcin Marco
  Marcus Marek Margaret Margareta Margarethe Margarita Marge Margit Margo Margot Marguerita Marguerite Maria Mariah
  Mariam Marian Mariana Marianne Mariano Marie Mariella Marijke Marina Mario Marion Marisa Marit Marius Mariusz
  Marjorie Markus Marlene Marlies Marlon Marnie Marsh Marsha Marta Martha Martin Martino Martyn Mary Maryam Masako
  Massimo Mateo Mateusz Mathias Mathieu Mathilda Mathilde Matilda Matt Matteo Matthew Matthias Matthijs Mattia Maud
  Maura Maureen Maurice Mauricio Maurizio Mavis Max Maxine Mayumi Mayur Maz Mbali Mbatha Meera Meg Megan Mehdi Mehmet
  Mehreen Mehul Mei Mel Melanie Melinda Melissa Melvin Menna Menon Meredith Merve Meryem Mhairi Mia Michał Michael
  Michaela Michal Michel Michele Michelle Mick Miguel Mihai Mikael Mike Mikey Mikhail Mikkel Mila Milan Mildred Milena
  Miles Millicent Millie Milo Mina Mindy Minh Minnie Mira Mireille Mirela Miriam Mirjam Mirko Mitch Mitchell Moana
  Mohamad Mohamed Mohammed Mohan Mohit Mohsin Moira Molly Moncef Monica Monika Monique Montserrat Morag Moreau Morgan
  Morten Moses Moshe Mossy Moyo Muhammad Muhammed Mukesh Munir Muriel Murray Mustafa Myfanwy Myra Myriam Nabil Nadeem
  Nadège Nadia Nadine Nagesh Nahid Naima Nair Nakagawa Naledi Nancy Nandini Naoki Naomi Narendra Narges Nasir Nasreen
  Nasrin Natalia Natalie Natalya Natasha Nate Nathalie Nathan Nathaniel Naveed Naveen Navneet Ndlovu Neal Ned Neele
  Neema Neha Neil Nell Nelly Nelson Nerys Nessa Nestor Neus Neville Ngaire Ngoc Ngozi Nguyen Nia Niall Niamh Nicholas
  Nick Nicklas Nico Nicola Nicole Niels Nige Nigel Nikhil Niki Nikita Nikki Niklas Nikola Nikolai Nikos Nilda Nilesh
  Nils Nilufar Nimesh Nimisha Nina Niraj Nirmala Nisha Nitin Njeri Nkechi Noah Noam Noel Noelia Noelle Nolan Nomvula
  Noor Noora Nora Norah Norbert Noreen Noriko Norman Nour Noura Nousha Novak Nuala Nuno Obi Obinna Obuya Octavia Oda
  Ode Odile Oduya Ofori Oğuz Oisín Oisin Okafor Okonedo Okonjo Okonkwo Okoro Oksana Ola Ole Oleg Oleksandr Olena Olga
  Oli Oliver Olivia Olivier Ollie Olly Olsen Olu Oluwaseun Omar Omari Onur Oona Oonagh Orla Orlaith Orlando Orr
  Orsolya Oscar Osei Osgood Oskar Osman Osric Otieno Otis Ott Ottilie Otto Owen Oyelaran Oyelowo Oyin Özge Pablo Paddy
  Padraic Padraig Palesa Pallavi Paloma Pam Pamela Pankaj Paola Paolo Parisa Parveen Pascal Pat Patel Patrice Patricia
  Patrick Patrik Patrycja Paul Paula Paulette Paulina Pauline Paulo Pavel Paweł Pawel Peder Pedro Peggy Pell Penelope
  Penrose Pernille Perpetua Perry Petar Pete Péter Peter Petr Petra Petronella Petrosyan Phil Philip Philippa Philippe
  Phillip Phillipa Phillippa Philomena Phiri Phoebe Phyllis Pia Pierre Piet Pieter Pietro Pilar Pillai Pillay Piotr
  Pip Pippa PJ Pohl Polly Pooja Poppy Prabhu Pradeep Prakash Prakriti Pranav Prasad Prasanna Pratt Praveen Preeti
  Priscilla Priti Priya Priyanka Prosser Pru Prue Pruitt Pryce Przemek Pugh Puja Purnima Qasim Quentin Quinn Quinton
  Quirke Quist Rab Rachael Rachana Rachel Radek Radka Radu Rafał Rafael Rafaela Rafferty Rafi Rahal Raheem Rahim Rahul
  Raine Raisa Raj Rajan Rajesh Rajiv Rakesh Ralf Ralph Ramesh Ramon Ramona Ranald Ranjit Rao Raphael Raquel Rashid
  Rashida Rasmus Raúl Raul Ravi Ray Raymond Razia Rebecca Reece Rees Reg Regina Reginald Reid Rekha Remi Rémi Rena
  Renata Renate Rene René Renee Renske Reshma Reuben Reyes Rhea Rhian Rhiannon Rhodri Rhona Rhonda Rhys Ria Ricardo
  Riccardo Richard Richie Rick Rikke Riley Rina Rinaldi Rishi Rita Ritu Riya Rob Robbo Robert Roberta Roberto Robin
  Robyn Rocco Rochelle Rodney Rodrigo Roe Roger Rohan Rohit Roisin Roland Rolf Romain Romy Ron Ronald Ronan Ronja
  Ronnie Rory Ros Rosa Rosalie Rosalind Rosamund Rosanna Rosie Ross Rossi Rostam Roswitha Rowan Rowe Rowena Roxana
  Roxanne Roy Roz Ruairi Ruaridh Ruben Ruby Rudi Rudolf Rufus Ruiz Rukhsana Runa Rupert Russ Russell Ruta Rutger Ruth
  Ruthie Ruud Ryan Ryo Saad Saba Sabine Sabrina Sachin Sadia Safiya Sahar Saira Sajid Sakura Salim Sally Salma Salman
  Salome Salvatore Sam Samantha Samir Samira Samuel Sandeep Sander Sandhya Sandra Sandro Sandy Sanja Sanjana Sanjay
  Sanna Sanne Santiago Santosh Saoirse Sapna Sara Sarah Sarita Sasha Saskia Satish Sato Savita Scott Seamus Séamus
  Sean Seán Seb Sebastiaan Sebastian Sebastián Selim Selina Selma Serena Serge Sergei Sergio Seth Sethi Shabana
  Shabnam Shah Shaheen Shahid Shamim Shane Shanice Shankar Shannon Shanthi Sharif Sharmila Sharon Shashi Shaun Shauna
  Shaw Shawn Shaz Sheila Shelby Sheldon Shelley Sherry Shinji Shirin Shirley Shiv Shivani Shobha Shona Shreya Shreyas
  Shruti Shu Shubham Sian Siân Sibusiso Sid Sidney Siegfried Signe Sigrid Sigurd Silas Silke Silva Silvana Silvia
  Silvio Simon Simone Simran Sims Sina Sinéad Singh Siobhán Siobhan Sioned Sipho Siva Sizwe Sjoerd Sjors Slavica Smita
  Smriti Sneha Snezana Sofia Sohail Solange Solveig Sonal Sonia Sonja Sonya Sophia Sophie Soraya Sorcha Spencer Sreeja
  Søren Srinivas Stacey Stacy Stan Stanisław Stanislav Stefan Stefania Stefanie Stella Stellan Steph Stephane Stéphane
  Stephanie Stephen Steve Steven Stevie Stewart Stina Stott Struan Stu Stuart Subhash Sudha Sue Suki Suleiman Suman
  Sumit Sunil Sunita Suresh Susan Susana Susanna Susanne Sushma Susie Suzanne Suzy Svein Sven Svetlana Swati Sybil
  Syed Sylvia Sylvie Sylwia Szabo Tabitha Tadhg Tait Takashi Takumi Tamar Tamara Tamás Tamika Tamsin Tan Tanabe Tanaka
  Tania Tanvi Tanya Tara Tarek Tariq Tash Tate Tatiana Tatyana Taylor Ted Temi Tendai Tennant Teo Teodor Terence
  Teresa Terrence Terry Tess Tessa Teun Thabo Thandeka Thandi Thandiwe Thea Thelma Themba Theo Theodora Theodore
  Theresa Thérèse Therese Thierry Thomas Thomasina Thorsten Thuy Tiago Tiffany Tiina Tilda Tilly Tim Timothy Tina
  Tinashe Tiziana Tobi Tobias Toby Todd Tolu Tom Tomás Tomas Tomáš Tomasz Tommy Tomoko Toni Tony Tonya Torsten Toshi
  Tracey Tracie Tracy Tran Tranter Traudl Travis Trev Trevor Tricia Trina Trinh Trish Tristan Troels Troy Trudy Tshepo
  Tuan Tudur Tully Tunde Tuohy Turlough Ty Tyler Tyrone Uche Udo Łukasz Ulf Ulla Ulrike Umar Umesh Una Ursula Usha
  Usman Ute Uwe Vaclav Vadim Val Valderrama Valentina Valeria Valerie Valéry Valter Vanessa Varga Varun Vasco Vasilis
  Vega Velma Venkat Vera Verena Vernon Verónica Veronica Veronika Vesna Vic Vicente Vicki Vicky Victor Victoria Vidya
  Vigdis Vijay Vik Vikas Vikram Viktor Vimal Vinay Vince Vincent Vincenzo Vineet Vinod Viola Violet Vishal Vitor Viv
  Vivek Vivian Viviana Vivienne Vlad Vladimir Vogt Volker Voss Waheed Waleed Wallace Walt Walter Waltraud Wambui Wanda
  Wanjiru Warren Wasim Wayne Wei Weiss Wen Wendelin Wendell Wendy Werner Wes Wesley Whelan Whitcombe Whitlock Whitney
  Wil Wilf Wilhelm Wilhelmina William Wilma Wim Winifred Winnie Winston Wojciech Wolfgang Wouter Xander Xavier Xiao
  Ximena Xin Xiu Yael Yann Yannick Yannis Yara Yaroslav Yasemin Yasin Yasmin Yasmine Yassin Yates Yaw Yelena Yeo
  Yetunde Yiannis Ying Yohan Yolanda Yolande Yong Yosef Yoshi Youssef Yuan Yuki Yuko Yulia Yumi Yuri Yusra Yusuf
  Yusuke Yves Yvette Yvonne Zac Zach Zachary Zack Zadie Zahid Zahra Zaid Zain Zainab Zandile Zanele Zara Zbigniew
  Zdenek Zehra Zeinab Zelda Zeynep Zita Ziva Zodwa Zoë Zoe Zofia Zoltán Zoran Zsófia Zsolt Zulu Zuzana Zuzanna
`
    .trim()
    .split(/\s+/),
);

/** Whether a capitalised word of `text` is a name that people bear. */
export const namesPerson = (text: string): boolean =>
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => personNames.has(word));
